#include "app/connectors/hostsource.h"

#include "app/domain/clock.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString cpu = u"host_cpu_percent"_s;
const QString memoryBytes = u"host_memory_bytes"_s;
const QString loadAverage = u"host_load"_s;
const QString fileSystemUsed = u"host_filesystem_used_percent"_s;
const QString networkBytes = u"host_network_bytes_per_second"_s;
const QString diskBytes = u"host_disk_bytes_per_second"_s;

QStringList words(const QString &line)
{
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

// What never leaves the machine, or passes a real device anyway.
bool isInnerDevice(const QString &device)
{
    static const QStringList prefixes{
        u"veth"_s, u"ifb"_s, u"dummy"_s, u"docker"_s, u"br-"_s, u"virbr"_s, u"tunl"_s, u"sit"_s};
    return device == u"lo"_s || std::any_of(prefixes.begin(), prefixes.end(), [&device](const QString &prefix) {
        return device.startsWith(prefix);
    });
}

// mountinfo(5) writes blanks and backslashes as octal numbers.
QString unescapedMount(QString path)
{
    return path.replace(u"\\040"_s, u" "_s).replace(u"\\011"_s, u"\t"_s).replace(u"\\134"_s, u"\\"_s);
}

} // namespace

HostSource::HostSource(SourceId id, const Clock &clock, QString procFolder, QObject *parent)
    : MetricSource(parent)
    , m_id(std::move(id))
    , m_clock(clock)
    , m_proc(std::move(procFolder))
{
}

QList<HostMetric> HostSource::catalogue()
{
    return {{cpu, Unit::Percent}, {memoryBytes, Unit::Bytes}, {loadAverage, Unit::None},
        {fileSystemUsed, Unit::Percent}, {networkBytes, Unit::BytesPerSecond}, {diskBytes, Unit::BytesPerSecond}};
}

void HostSource::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    const auto result = answer(request.expr.trimmed());
    QMetaObject::invokeMethod(
        context, [callback, result] { callback(result); }, Qt::QueuedConnection);
}

void HostSource::test(QObject *context, TestCallback callback)
{
    const auto release = lines(u"sys/kernel/osrelease"_s);
    Result<SourceFacts> facts;
    if (release)
        facts = SourceFacts{u"Linux"_s, release->value(0), qint64(catalogue().size()), 0};
    else
        facts = tl::unexpected(release.error());
    QMetaObject::invokeMethod(
        context, [callback, facts] { callback(facts); }, Qt::QueuedConnection);
}

Result<FetchAnswer> HostSource::answer(const QString &metric)
{
    const qint64 now = m_clock.nowMs();
    const bool isGauge = metric == memoryBytes || metric == loadAverage || metric == fileSystemUsed;
    auto read = isGauge ? gauges(metric) : counters(metric);
    if (!read)
        return tl::unexpected(read.error());
    const Counters values = isGauge ? *read : rates(metric, *read, now);
    FetchAnswer result;
    for (const auto &[labels, value] : values) {
        SeriesData series;
        series.key = {m_id, metric, labels};
        series.key.labels.insert(u"__name__"_s, metric);
        series.times = {now};
        series.values = {value};
        result.series.append(series);
    }
    return result;
}

Result<HostSource::Counters> HostSource::gauges(const QString &metric) const
{
    return metric == memoryBytes ? memory() : metric == loadAverage ? load() : fileSystems();
}

Result<HostSource::Counters> HostSource::counters(const QString &metric) const
{
    if (metric == cpu)
        return processorTimes();
    if (metric == networkBytes)
        return network();
    if (metric == diskBytes)
        return disks();
    QStringList names;
    for (const HostMetric &known : catalogue())
        names.append(known.name);
    return failure(Error::Kind::QueryRejected, u"this host"_s, u"unknown metric; known are "_s + names.join(u", "_s));
}

HostSource::Counters HostSource::rates(const QString &metric, const Counters &now, qint64 at)
{
    const Previous before = m_previous.value(metric);
    m_previous.insert(metric, {at, now});
    const double elapsed = double(at - before.at) / 1000;
    Counters result;
    double total = 0; // of the processor's time, whose share is asked for
    for (const auto &[labels, value] : now) {
        const auto old = before.counters.find(labels);
        // Nothing to compare with, no time passed, or a counter that began anew: no value, rather than a wrong one.
        if (old == before.counters.end() || elapsed <= 0 || value < old->second)
            continue;
        result[labels] = (value - old->second) / elapsed;
        total += value - old->second;
    }
    if (metric != cpu)
        return result;
    Counters shares;
    for (const auto &[labels, rate] : result) {
        if (labels.value(u"mode"_s) != u"idle"_s && total > 0)
            shares[labels] = rate * elapsed / total * 100;
    }
    return shares;
}

Result<QStringList> HostSource::lines(const QString &file) const
{
    QFile opened(m_proc + u'/' + file);
    if (!opened.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unavailable, opened.fileName(), opened.errorString());
    return QString::fromUtf8(opened.readAll()).split(u'\n', Qt::SkipEmptyParts); // size() of these files is 0
}

Result<HostSource::Counters> HostSource::processorTimes() const
{
    const auto stat = lines(u"stat"_s);
    if (!stat)
        return tl::unexpected(stat.error());
    const QStringList fields = words(stat->value(0));
    if (fields.value(0) != u"cpu"_s || fields.size() < 8)
        return failure(Error::Kind::Unavailable, m_proc + u"/stat"_s, u"no line of all processors"_s);
    const auto field = [&fields](int index) { return fields.value(index).toDouble(); };
    Counters times;
    const auto put = [&times](const QString &mode, double value) { times[{{u"mode"_s, mode}}] = value; };
    put(u"user"_s, field(1) + field(2)); // nice is user time too
    put(u"system"_s, field(3));
    put(u"iowait"_s, field(5));
    put(u"other"_s, field(6) + field(7) + field(8)); // interrupts and what the hypervisor took
    put(u"idle"_s, field(4));
    return times;
}

Result<HostSource::Counters> HostSource::memory() const
{
    const auto meminfo = lines(u"meminfo"_s);
    if (!meminfo)
        return tl::unexpected(meminfo.error());
    QHash<QString, double> bytes;
    for (const QString &line : *meminfo)
        bytes.insert(line.section(u':', 0, 0), words(line.section(u':', 1)).value(0).toDouble() * 1024);
    if (bytes.value(u"MemTotal"_s) <= 0)
        return failure(Error::Kind::Unavailable, m_proc + u"/meminfo"_s, u"no MemTotal"_s);
    Counters memory;
    const double total = bytes.value(u"MemTotal"_s);
    memory[{{u"state"_s, u"total"_s}}] = total;
    memory[{{u"state"_s, u"used"_s}}] = total - bytes.value(u"MemAvailable"_s);
    memory[{{u"state"_s, u"cached"_s}}] = bytes.value(u"Cached"_s) + bytes.value(u"Buffers"_s);
    return memory;
}

Result<HostSource::Counters> HostSource::load() const
{
    const auto loadavg = lines(u"loadavg"_s);
    if (!loadavg)
        return tl::unexpected(loadavg.error());
    const QStringList fields = words(loadavg->value(0));
    if (fields.size() < 3)
        return failure(Error::Kind::Unavailable, m_proc + u"/loadavg"_s, u"three averages are expected"_s);
    return Counters{{{{u"window"_s, u"1m"_s}}, fields[0].toDouble()}, {{{u"window"_s, u"5m"_s}}, fields[1].toDouble()},
        {{{u"window"_s, u"15m"_s}}, fields[2].toDouble()}};
}

Result<HostSource::Counters> HostSource::fileSystems() const
{
    // Local file systems only: asking a lost network mount for its size can hang for ever.
    static const QSet<QString> local{u"ext2"_s, u"ext3"_s, u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"f2fs"_s, u"vfat"_s,
        u"exfat"_s, u"ntfs3"_s, u"zfs"_s, u"jfs"_s, u"reiserfs"_s, u"overlay"_s};
    const auto mounts = lines(u"self/mountinfo"_s);
    if (!mounts)
        return tl::unexpected(mounts.error());
    QSet<QString> devices;
    Counters used;
    for (const QString &mount : *mounts) {
        // mountinfo: id, parent, major:minor, root, mount point, options, …, "-", type, device, options
        const QStringList fields = words(mount);
        const qsizetype dash = fields.indexOf(u"-"_s);
        if (dash < 6 || !local.contains(fields.value(dash + 1)) || devices.contains(fields[2]))
            continue;
        const QString path = unescapedMount(fields[4]);
        struct statvfs facts { };
        if (::statvfs(QFile::encodeName(path).constData(), &facts) != 0 || facts.f_blocks == 0)
            continue;
        devices.insert(fields[2]);
        const double full = double(facts.f_blocks - facts.f_bfree);
        used[{{u"mountpoint"_s, path}}] = full / (full + double(facts.f_bavail)) * 100;
    }
    return used;
}

Result<HostSource::Counters> HostSource::network() const
{
    const auto devices = lines(u"net/dev"_s);
    if (!devices)
        return tl::unexpected(devices.error());
    Counters bytes;
    for (const QString &line : *devices) {
        const QString device = line.section(u':', 0, 0).trimmed();
        const QStringList fields = words(line.section(u':', 1));
        if (!line.contains(u':') || fields.size() < 9 || isInnerDevice(device))
            continue;
        bytes[{{u"device"_s, device}, {u"direction"_s, u"receive"_s}}] = fields[0].toDouble();
        bytes[{{u"device"_s, device}, {u"direction"_s, u"transmit"_s}}] = fields[8].toDouble();
    }
    return bytes;
}

Result<HostSource::Counters> HostSource::disks() const
{
    constexpr double sector = 512; // of diskstats, whatever the disk's own is
    const auto stats = lines(u"diskstats"_s);
    if (!stats)
        return tl::unexpected(stats.error());
    Counters bytes;
    QStringList whole; // a partition is part of the disk before it
    for (const QString &line : *stats) {
        const QStringList fields = words(line);
        const QString device = fields.value(2);
        if (fields.size() < 10 || device.startsWith(u"loop"_s) || device.startsWith(u"ram"_s)
            || device.startsWith(u"zram"_s) || device.startsWith(u"dm-"_s))
            continue;
        if (std::any_of(whole.begin(), whole.end(), [&device](const QString &disk) { return device.startsWith(disk); }))
            continue;
        whole.append(device);
        bytes[{{u"device"_s, device}, {u"direction"_s, u"read"_s}}] = fields[5].toDouble() * sector;
        bytes[{{u"device"_s, device}, {u"direction"_s, u"write"_s}}] = fields[9].toDouble() * sector;
    }
    return bytes;
}

} // namespace qd
