// A panel as a picture to hand on: its title, unit, what it shows and its legend, on its own ground. Window's thread.
#pragma once

#include <QByteArray>
#include <QImage>

class PanelCard;

QImage panelImage(PanelCard &card); // twice as dense as the screen's logical pixels
QByteArray panelPng(PanelCard &card);
QByteArray panelSvg(PanelCard &card);
