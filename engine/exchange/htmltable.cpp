// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exporttable.h"

#include <QCoreApplication>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

struct HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::HtmlText)
};

constexpr auto kStyle = R"(
:root { color-scheme: light dark; --line: #d0d0d4; --head: #f2f2f5; --muted: #5b5b66; }
@media (prefers-color-scheme: dark) { :root { --line: #44444c; --head: #26262b; --muted: #a5a5b0; } }
body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
input { font: inherit; padding: .35rem .6rem; width: min(100%, 24rem); }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th { background: var(--head); position: sticky; text-align: left; top: 0; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; vertical-align: top; }
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 2px solid; }
th[aria-sort="ascending"] button::after { content: " \25b2"; }
th[aria-sort="descending"] button::after { content: " \25bc"; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
dl { color: var(--muted); display: grid; gap: 0 1rem; grid-template-columns: max-content 1fr; overflow-wrap: anywhere; }
dd { margin: 0; }
@media print { input { display: none; } th { position: static; } }
)";

constexpr auto kScript = R"(
const body = document.querySelector("tbody");
const rows = [...body.rows];
const shown = document.querySelector("output");
const count = () => { shown.value = rows.filter(row => !row.hidden).length; };
document.querySelector("input").addEventListener("input", event => {
  const words = event.target.value.toLowerCase().split(/\s+/);
  for (const row of rows) row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
  count();
});
document.querySelectorAll("th").forEach((head, column) => head.firstChild.addEventListener("click", () => {
  const up = head.getAttribute("aria-sort") !== "ascending";
  document.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", up ? "ascending" : "descending");
  const text = row => row.cells[column].textContent;
  const compare = head.className === "number"
    ? (a, b) => parseFloat(text(a)) - parseFloat(text(b))
    : (a, b) => text(a).localeCompare(text(b));
  const empty = row => text(row) === "";
  rows.sort((a, b) => empty(a) - empty(b) || (empty(a) ? 0 : up ? compare(a, b) : compare(b, a)));
  body.append(...rows);
}));
count();
)";

/// withButtons: headings that can be clicked.
QString tableOf(const ExportTable &table, bool withButtons)
{
    QStringList classes;
    QString text = u"<table>\n<thead><tr>"_s;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        classes.append(isNumeric(table, column) ? u" class=\"number\""_s : QString());
        const QString heading = table.columns[column].heading.toHtmlEscaped();
        text += u"<th"_s + classes.last() + u'>' + (withButtons ? u"<button>"_s + heading + u"</button>"_s : heading) +
                u"</th>"_s;
    }
    text += u"</tr></thead>\n<tbody>\n"_s;
    for (const QList<ExportCell> &row : table.rows) {
        text += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += u"<td"_s + classes[column] + u'>' + readableText(row[column]).toHtmlEscaped() + u"</td>"_s;
        text += u"</tr>\n"_s;
    }
    return text + u"</tbody>\n</table>\n"_s;
}

} // namespace

QString htmlTableOf(const ExportTable &table)
{
    return tableOf(table, false);
}

QByteArray htmlOf(const ExportTable &table)
{
    const QString title = table.title.toHtmlEscaped();
    QString text = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>"_s +
                   title + u"</title>\n<style>"_s + QString::fromLatin1(kStyle) + u"</style>\n</head>\n<body>\n<h1>"_s +
                   title + u"</h1>\n<p><input type=\"search\" aria-label=\""_s +
                   HtmlText::tr("Search").toHtmlEscaped() + u"\" placeholder=\""_s +
                   HtmlText::tr("Search").toHtmlEscaped() + u"\"> <output></output></p>\n"_s + tableOf(table, true);
    text += u"<dl>\n"_s;
    for (const auto &[what, value] : table.madeFrom)
        text += u"<dt>"_s + what.toHtmlEscaped() + u"</dt><dd>"_s + value.toHtmlEscaped() + u"</dd>\n"_s;
    text += u"</dl>\n<script>"_s + QString::fromLatin1(kScript) + u"</script>\n</body>\n</html>\n"_s;
    return text.toUtf8();
}

} // namespace cineq
