// SourceStrip: each source as a pill with its name and state, those that fail first; what does not fit is counted. A
// click or Enter asks for the list of sources. Window's thread.
#pragma once

#include "ui/kit/statuspill.h"

#include <QWidget>

class SourceStrip : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        StatusPill::State state;
        QString text;
        QString details; // for the tooltip
    };

    explicit SourceStrip(QWidget *parent = nullptr);

    void setEntries(QList<Entry> entries);
    QStringList texts() const; // as shown
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QList<Entry> m_entries;
    QList<StatusPill *> m_pills;
    StatusPill *m_more;
};
