// Working days in France: Monday to Friday without the public holidays of Code du travail L3133-1 (metropolitan
// France); in Alsace-Moselle also Good Friday and Saint Stephen's day (L3134-13).
#pragma once

#include <QDate>
#include <QList>

namespace qd {

enum class Holiday {
    NewYear,
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    NationalDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
    GoodFriday, // Alsace-Moselle
    SaintStephen, // Alsace-Moselle
};

enum class HolidayRegion { France, AlsaceMoselle };

struct HolidayDate {
    Holiday holiday;
    QDate date;
    bool operator==(const HolidayDate &) const = default;
};

QDate easterSunday(int year); // Gregorian computus (Meeus, Jones and Butcher)
// In the order of the calendar.
QList<HolidayDate> frenchHolidays(int year, HolidayRegion region = HolidayRegion::France);
bool isFrenchHoliday(QDate date, HolidayRegion region = HolidayRegion::France);
bool isWorkingDay(QDate date, HolidayRegion region = HolidayRegion::France);
// The n-th working day after `date`, which itself does not count. n >= 0; for 0 it is `date`.
QDate addWorkingDays(QDate date, int n);
// How many working days lie after `from`, up to and with `to`; negative when `to` is earlier.
int workingDaysBetween(QDate from, QDate to);

} // namespace qd
