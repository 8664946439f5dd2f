// ReviewDialog: one question at the end of a watch: how hard was it, and what should be easier?
#pragma once

#include "app/domain/logbook.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE
class Segmented;

class ReviewDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ReviewDialog(const qd::WatchReview &review, QWidget *parent = nullptr);

    qd::WatchReview review() const;

private:
    qd::WatchReview m_review;
    Segmented *m_hardness;
    QPlainTextEdit *m_easier;
};
