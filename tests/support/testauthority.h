// TestAuthority: an authority made for one test by the openssl program, and certificates of its own or of nobody's.
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

class TestAuthority {
public:
    static bool isInstalled();

    // PEM of the authority; empty when openssl failed.
    QString file();
    // For a server at 127.0.0.1; signed by this authority, or by itself.
    QSslConfiguration server(int days, bool selfSigned = false);

private:
    bool openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
};
