// Label: words on a page, always plain text, whatever a name or a server put into them.
#pragma once

#include <QLabel>

class Label : public QLabel {
    Q_OBJECT
public:
    enum class Role { Body, Muted, Small, Strong, Title, Figure };

    explicit Label(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);
    explicit Label(Role role = Role::Body, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setRole(Role role);
    // A colour of the tokens' states, or an invalid one for the role's own.
    void setInk(const QColor &colour);
    // Cuts what does not fit into so many lines, with the whole in the tooltip, instead of asking for the room.
    void setElided(bool elided, int lines = 1);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override; // room for all of the words, even while they are cut

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show();
    QString cut(QString text) const;

    QString m_text;
    bool m_elided = false;
    int m_lines = 1;
};

// A tooltip that stays plain text: Qt would guess HTML. None of no text.
QString plainToolTip(const QString &text);
