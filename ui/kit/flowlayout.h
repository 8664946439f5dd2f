// FlowLayout: lays its items in a row, and goes on in a next row where the width ends. Owns its items, as any QLayout.
#pragma once

#include <QLayout>

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; // all of it in one row
    [[nodiscard]] QSize minimumSize() const override; // its widest item
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    int flow(const QRect &rect, Act act) const; // the height, margins included

    QList<QLayoutItem *> m_items;
};
