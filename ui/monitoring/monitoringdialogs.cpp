#include "ui/monitoring/monitoringdialogs.h"

#include "ui/kit/label.h"
#include "ui/metrics/axis/chartscale.h"

#include <QLineEdit>
#include <QPushButton>

TitleDialog::TitleDialog(const QString &title, const QString &verb, const QString &text, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_text(new QLineEdit(text, this))
{
    m_text->selectAll();
    addRow(tr("Title"), m_text);
}

QString TitleDialog::text() const
{
    return m_text->text().simplified();
}

QString TitleDialog::check()
{
    return text().isEmpty() ? tr("Give it a title.") : QString();
}

AnnotationDialog::AnnotationDialog(const qd::Annotation &annotation, const QTimeZone &zone, QWidget *parent)
    : FormDialog(annotation.id.isNull() ? tr("Annotate the charts") : tr("Annotation"),
        annotation.id.isNull() ? tr("Annotate") : tr("Save"), parent)
    , m_annotation(annotation)
    , m_text(new QLineEdit(annotation.text, this))
{
    const QString from = instantText(annotation.range.from, zone, 1000);
    const QString to = instantText(annotation.range.to, zone, 1000);
    addRow(tr("Time"),
        new Label(annotation.range.length() > 0 ? tr("%1 to %2").arg(from, to) : from, Label::Role::Muted, this));
    addRow(tr("Words"), m_text, tr("Shown across all charts, to the whole crew."));
    if (!annotation.author.isEmpty())
        addRow(tr("By"), new Label(annotation.author, Label::Role::Muted, this));
    if (!annotation.id.isNull())
        connect(addSideButton(tr("Remove")), &QPushButton::clicked, this, &AnnotationDialog::removeAsked);
    m_text->setFocus();
}

qd::Annotation AnnotationDialog::annotation() const
{
    qd::Annotation annotation = m_annotation;
    annotation.text = m_text->text().simplified();
    return annotation;
}

QString AnnotationDialog::check()
{
    return annotation().text.isEmpty() ? tr("Say in a few words what happened.") : QString();
}
