#include "ui/logbook/reviewdialog.h"

#include "ui/kit/segmented.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(const qd::WatchReview &review, QWidget *parent)
    : FormDialog(tr("The watch of %1").arg(review.week.toString()), tr("Keep"), parent)
    , m_review(review)
    , m_hardness(new Segmented({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}, this))
    , m_easier(new QPlainTextEdit(review.easier, this))
{
    m_hardness->setCurrent(review.hardness - 1);
    m_easier->setTabChangesFocus(true);
    m_easier->setFixedHeight(96);
    addRow(tr("How hard was it?"), m_hardness, tr("From 1, easy, to 5, hard."));
    addRow(tr("What should be easier?"), m_easier);
}

qd::WatchReview ReviewDialog::review() const
{
    qd::WatchReview review = m_review;
    review.hardness = m_hardness->current() + 1;
    review.easier = m_easier->toPlainText().trimmed();
    return review;
}
