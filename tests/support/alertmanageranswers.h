// Answers as an Alertmanager and a Prometheus give them, made up for the tests.
#pragma once

#include <QByteArray>

// JSON with single quotes, which are easier to read in C++.
inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

// One alert; `status` and `labels` are the insides of their objects.
inline QByteArray alertJson(const QByteArray &fingerprint, const QByteArray &labels,
    const QByteArray &status = "'state':'active','silencedBy':[],'inhibitedBy':[]")
{
    return quoted("{'annotations':{'summary':'it is slow'},'endsAt':'2026-11-23T04:41:02.030Z','fingerprint':'"
        + fingerprint
        + "','receivers':[{'name':'mail'},{'name':'chat'},{'name':'mail'}],'startsAt':'2026-11-23T04:37:02.030Z',"
          "'status':{"
        + status
        + "},'updatedAt':'2026-11-23T04:37:02.032Z','generatorURL':'http://vm:9090/graph?g0.expr=up+%3D%3D+0\\u0026g0."
          "tab=1','labels':{"
        + labels + "}}");
}

inline const QByteArray slowLabels = "'alertname':'Slow','severity':'major'";
inline const QByteArray downLabels = "'alertname':'Down','severity':'critical'";

// One that fires, one that a silence hides, one that the first inhibits.
inline QByteArray threeAlerts()
{
    return '[' + alertJson("00000000000000d1", downLabels) + ','
        + alertJson("00000000000000d2", slowLabels + ",'job':'a'", "'state':'suppressed','silencedBy':['s1']") + ','
        + alertJson("00000000000000d3", slowLabels + ",'job':'b'",
            "'state':'suppressed','silencedBy':[],'inhibitedBy':['00000000000000d1','00000000000000ff'],"
            "'mutedBy':['weekend']")
        + ']';
}

inline QByteArray alertmanagerStatus()
{
    return quoted("{'cluster':{'name':'01','status':'ready','peers':[{'name':'01','address':'10.0.0.1:9094'}]},"
                  "'config':{'original':'route: {}'},'uptime':'2026-11-23T04:36:50.619Z',"
                  "'versionInfo':{'version':'0.25.0','branch':'b'}}");
}
