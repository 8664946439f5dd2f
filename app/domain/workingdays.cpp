#include "app/domain/workingdays.h"

#include <algorithm>

namespace qd {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return {year, month, day};
}

QList<HolidayDate> frenchHolidays(int year, HolidayRegion region)
{
    const QDate easter = easterSunday(year);
    QList<HolidayDate> days{
        {Holiday::NewYear, {year, 1, 1}},
        {Holiday::EasterMonday, easter.addDays(1)},
        {Holiday::LabourDay, {year, 5, 1}},
        {Holiday::Victory1945, {year, 5, 8}},
        {Holiday::Ascension, easter.addDays(39)},
        {Holiday::WhitMonday, easter.addDays(50)},
        {Holiday::NationalDay, {year, 7, 14}},
        {Holiday::Assumption, {year, 8, 15}},
        {Holiday::AllSaints, {year, 11, 1}},
        {Holiday::Armistice1918, {year, 11, 11}},
        {Holiday::Christmas, {year, 12, 25}},
    };
    if (region == HolidayRegion::AlsaceMoselle)
        days += {{Holiday::GoodFriday, easter.addDays(-2)}, {Holiday::SaintStephen, {year, 12, 26}}};
    std::stable_sort(days.begin(), days.end(),
        [](const HolidayDate &left, const HolidayDate &right) { return left.date < right.date; });
    return days;
}

bool isFrenchHoliday(QDate date, HolidayRegion region)
{
    const auto days = frenchHolidays(date.year(), region);
    return std::any_of(days.begin(), days.end(), [date](const HolidayDate &day) { return day.date == date; });
}

bool isWorkingDay(QDate date, HolidayRegion region)
{
    return date.dayOfWeek() <= Qt::Friday && !isFrenchHoliday(date, region);
}

QDate addWorkingDays(QDate date, int n)
{
    while (n > 0) {
        date = date.addDays(1);
        if (isWorkingDay(date))
            --n;
    }
    return date;
}

int workingDaysBetween(QDate from, QDate to)
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace qd
