// Small dialogs of the monitoring page: the title of something, and an annotation's words. Window's thread.
#pragma once

#include "app/domain/annotation.h"
#include "ui/kit/formdialog.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

class TitleDialog : public FormDialog {
    Q_OBJECT
public:
    TitleDialog(const QString &title, const QString &verb, const QString &text, QWidget *parent);

    QString text() const;

protected:
    QString check() override;

private:
    QLineEdit *m_text;
};

class AnnotationDialog : public FormDialog {
    Q_OBJECT
public:
    // One with an id can be removed.
    AnnotationDialog(const qd::Annotation &annotation, const QTimeZone &zone, QWidget *parent);

    qd::Annotation annotation() const;

signals:
    void removeAsked();

protected:
    QString check() override;

private:
    qd::Annotation m_annotation;
    QLineEdit *m_text;
};
