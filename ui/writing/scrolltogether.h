// ScrollTogether: leads a preview to the place that an editor shows. Headings are the posts: between two of them the
// preview goes along in proportion.
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QTextEdit;
QT_END_NAMESPACE
class MarkdownEditor;

class ScrollTogether : public QObject {
    Q_OBJECT
public:
    ScrollTogether(MarkdownEditor &editor, QTextEdit &preview, QObject *parent);

    void follow(); // after the preview has changed; it follows the editor's scrolling by itself
    void setWhole(bool whole); // the preview shows all of the text; a part of it follows nobody

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Post {
        double line = 0; // of the editor
        double y = 0; // of the preview's document
    };
    QList<Post> posts() const;

    MarkdownEditor &m_editor;
    QTextEdit &m_preview;
    bool m_isWhole = true;
};
