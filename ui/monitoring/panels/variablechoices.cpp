#include "ui/monitoring/panels/variablechoices.h"

#include "app/domain/templating.h"
#include "app/services/console.h"
#include "app/services/metriccatalogue.h"

using namespace Qt::StringLiterals;

VariableChoices::VariableChoices(qd::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
}

qd::DashboardVariable *VariableChoices::find(const QString &name)
{
    const auto found = std::find_if(m_variables.begin(), m_variables.end(),
        [&name](const qd::DashboardVariable &variable) { return variable.name == name; });
    return found == m_variables.end() ? nullptr : &*found;
}

void VariableChoices::setDashboard(const qd::Dashboard &dashboard, const QList<qd::Source> &sources)
{
    m_dashboard = dashboard.id;
    m_sources = sources;
    m_variables = dashboard.variables;
    m_asked.clear();
    ++m_generation;
    m_usual = {};
    for (const qd::Panel &panel : dashboard.panels) {
        if (m_usual.isNull())
            m_usual = panel.source;
    }
    for (qd::DashboardVariable &variable : m_variables) {
        if (const auto kept = m_console.settings().choice(m_dashboard.value, variable.name))
            variable.chosen = *kept;
        if (variable.chosen.isEmpty() && !variable.withAll && !variable.options.isEmpty())
            variable.chosen = {variable.options.first()};
    }
    for (const qd::DashboardVariable &variable : std::as_const(m_variables))
        ask(variable);
}

void VariableChoices::choose(const QString &name, const QStringList &values)
{
    qd::DashboardVariable *variable = find(name);
    if (!variable || variable->chosen == values)
        return;
    variable->chosen = values;
    m_console.settings().setChoice(m_dashboard.value, name, values);
    emit changed();
    for (const qd::DashboardVariable &other : std::as_const(m_variables))
        ask(other); // those whose question names this one
}

void VariableChoices::ask(const qd::DashboardVariable &variable)
{
    if (variable.kind != qd::DashboardVariable::Kind::Labels)
        return;
    const qd::SourceId id = variable.source.isNull() ? m_usual : variable.source;
    const auto source =
        std::find_if(m_sources.begin(), m_sources.end(), [&id](const qd::Source &each) { return each.id == id; });
    const auto query = qd::labelQueryFrom(variable.query);
    if (source == m_sources.end() || !query)
        return;
    const QString selector = qd::resolved(query->selector, m_variables, {});
    const QString question = selector + u'\n' + query->label;
    if (m_asked.value(variable.name) == question)
        return;
    m_asked.insert(variable.name, question);
    m_console.catalogue().labelValues(*source, selector, query->label, this,
        [this, name = variable.name, regex = variable.regex, generation = m_generation](const auto &answer) {
            if (answer && generation == m_generation)
                answered(name, qd::choices(answer->data, regex));
        });
}

void VariableChoices::answered(const QString &name, const QStringList &values)
{
    qd::DashboardVariable *variable = find(name);
    if (!variable)
        return;
    emit offered(name, values);
    // Without a choice its queries would ask for an empty value.
    if (variable->chosen.isEmpty() && !variable->withAll && !values.isEmpty()) {
        variable->chosen = {values.first()};
        emit changed();
        for (const qd::DashboardVariable &other : std::as_const(m_variables))
            ask(other);
    }
}
