#include "app/formats/dictionary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <hunspell.hxx>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QStringList folders{u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
constexpr int mostSuggestions = 7;
constexpr qsizetype longestWord = 60;

QString fileOf(const QString &language)
{
    // The language's own spelling before that of one country, and of these the one it comes from.
    const QStringList names = language == u"fr"_s ? QStringList{u"fr"_s, u"fr_FR"_s}
        : language == u"en"_s                     ? QStringList{u"en_GB"_s, u"en_US"_s}
                                                  : QStringList{language};
    for (const QString &folder : folders) {
        for (const QString &name : names) {
            const QString path = folder + u'/' + name;
            if (QFileInfo::exists(path + u".aff"_s) && QFileInfo::exists(path + u".dic"_s))
                return path;
        }
    }
    return {};
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> words, QStringConverter::Encoding encoding)
    : m_words(std::move(words))
    , m_encoder(encoding)
    , m_decoder(encoding)
{
}

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::load(const QString &language)
{
    const QString path = fileOf(language);
    if (path.isEmpty())
        return failure(Error::Kind::NotFound, u"hunspell-"_s + language);
    auto words = std::make_unique<Hunspell>(
        QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData());
    const auto encoding = QStringConverter::encodingForName(words->get_dict_encoding().c_str());
    if (!encoding)
        return failure(Error::Kind::Invalid, path, QString::fromStdString(words->get_dict_encoding()));
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(words), *encoding));
}

std::string Dictionary::encoded(const QString &word)
{
    // Dictionaries write the straight apostrophe.
    const QByteArray bytes = m_encoder.encode(QString(word).replace(u'’', u'\''));
    return bytes.toStdString();
}

bool Dictionary::knows(const QString &word)
{
    return word.size() > longestWord || m_words->spell(encoded(word));
}

QStringList Dictionary::suggestions(const QString &word)
{
    QStringList found;
    if (word.size() > longestWord)
        return found;
    const std::vector<std::string> proposals = m_words->suggest(encoded(word));
    for (const std::string &each : proposals) {
        QString text = m_decoder.decode(QByteArrayView(each.data(), qsizetype(each.size())));
        if (word.contains(u'’'))
            text.replace(u'\'', u'’');
        found.append(text);
        if (found.size() == mostSuggestions)
            break;
    }
    return found;
}

void Dictionary::add(const QString &word)
{
    m_words->add(encoded(word));
}

} // namespace qd
