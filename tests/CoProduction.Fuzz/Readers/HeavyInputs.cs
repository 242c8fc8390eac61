using System.Text;
using CoProduction.Fuzz.Mutation;

namespace CoProduction.Fuzz.Readers;

/// <summary>Inputs of one thing again and again, as large as is asked for: what would take long if the time grew faster than the bytes.</summary>
internal static class HeavyInputs
{
    private const string Cited = "\"citations\":[{\"work\":\"alford-2002\",\"provenance\":\"primary\"}]";
    private const string Own = "{\"id\":\"own-2026\",\"name\":\"Own\",\"work\":\"alford-2002\",\"summary\":\"s\",";

    private static readonly Dictionary<string, (string Name, Func<int, string> Make)[]> all = new()
    {
        ["activities"] =
        [
            ("unknown properties", bytes => Many("{\"title\":\"t\",", bytes, index => $"\"usres{index}\":1", "}")),
            ("one property again and again", bytes => Many("{\"title\":\"t\",", bytes, _ => "\"title\":\"t\"", "}")),
            ("unknown questions", bytes => Many("{\"title\":\"t\",\"answers\":{", bytes, index => $"\"citizensDelivr{index}\":1", "}}")),
            ("unknown answers", bytes => Many("{\"title\":\"t\",\"answers\":{\"output\":[", bytes, _ => "\"publicServise\"", "]}}")),
            ("repeated answers", bytes => Many("{\"title\":\"t\",\"answers\":{\"users\":[", bytes, _ => "true", "]}}")),
            ("own fields", bytes => Many("{\"title\":\"t\",\"extra\":{", bytes, index => $"\"a{index}\":[{{}}]", "}}")),
            ("stated verdicts that are none", bytes => Many("{\"title\":\"t\",\"stated\":[", bytes, _ => "{\"definition\":\"d\",\"verdict\":\"x\",\"work\":\"w\"}", "]}")),
            ("stated verdicts of nobody", bytes => Many("{\"title\":\"t\",\"stated\":[", bytes, index => $"{{\"definition\":\"alford-{index}\",\"verdict\":\"coProduction\",\"work\":\"w{index}\"}}", "]}")),
            ("the same stated verdicts", bytes => Many("{\"title\":\"t\",\"stated\":[", bytes, _ => "{\"definition\":\"alford-1998\",\"verdict\":\"coProduction\",\"work\":\"alford-1998\"}", "]}")),
            ("unknown evidence", bytes => Many("{\"title\":\"t\",\"evidence\":{", bytes, index => $"\"users{index}\":{{\"note\":\"n\"}}", "}}")),
            ("hidden characters", bytes => $"{{\"title\":\"{new string('\u202e', bytes / 3)}\"}}"),
            ("escapes", bytes => $"{{\"title\":\"{string.Concat(Enumerable.Repeat("\\u0041", bytes / 6))}\"}}"),
            ("brackets", bytes => $"{{\"title\":{new string('[', bytes)}"),
            ("lines before an error", bytes => $"{{{new string('\n', bytes)}\"title\":7}}"),
        ],
        ["initiatives"] =
        [
            ("activities of one id", bytes => Many("{\"title\":\"t\",\"activities\":[", bytes, _ => "{\"title\":\"t\",\"id\":\"a\"}", "]}")),
            ("activities of nothing", bytes => Many("{\"title\":\"t\",\"activities\":[", bytes, _ => "{}", "]}")),
            ("blank ids", bytes => Many("{\"title\":\"t\",\"activities\":[", bytes, _ => "{\"title\":\"t\",\"id\":\" \"}", "]}")),
        ],
        ["described"] =
        [
            ("a list of what has no title", bytes => Many("[", bytes, _ => "{\"titel\":1}", "]")),
            ("a list that breaks", bytes => Many("[", bytes, _ => "{\"titel\":}", "]")),
            ("empty lines", bytes => new string('\n', bytes)),
            ("opening braces", bytes => string.Concat(Enumerable.Repeat("{,", bytes / 2))),
            ("broken lines", bytes => string.Concat(Enumerable.Repeat("{\"title\":7}\n", bytes / 12))),
            ("nearly initiatives", bytes => Many("{\"title\":\"t\",", bytes, index => $"\"activites{index}\":1", "}")),
        ],
        ["codings"] =
        [
            ("unknown properties of a coder", bytes => Many("{\"id\":\"a\",\"title\":\"t\",\"coder\":{", bytes, index => $"\"nmae{index}\":1", "}}")),
            ("codings of one activity", bytes => string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"title\":\"t\",\"coder\":{\"kind\":\"person\",\"name\":\"A\"}}\n", bytes / 62))),
        ],
        ["answers"] = [("unknown questions", bytes => Many("{", bytes, index => $"\"citizensDelivr{index}\":1", "}"))],
        ["classifications"] =
        [
            ("unknown properties", bytes => Many("{\"activity\":{\"title\":\"t\"},", bytes, index => $"\"judgementz{index}\":1", "}")),
            ("judgements of nothing", bytes => Many("{\"judgements\":[", bytes, _ => "{}", "]}")),
            ("unknown words", bytes => Many("{\"judgements\":[", bytes, _ => "{\"verdict\":\"x\"}", "]}")),
            ("madeWith", bytes => Many("{\"madeWith\":{\"definitions\":{", bytes, index => $"\"d{index}\":1", "}}}")),
        ],
        ["initiative-classifications"] = [("activities of nothing", bytes => Many("{\"activities\":[", bytes, _ => "{}", "]}"))],
        ["judgements"] = [("findings of nothing", bytes => Many("{\"findings\":[", bytes, _ => "{}", "]}")), ("unknown answers", bytes => Many("{\"reasons\":[{\"answers\":{", bytes, index => $"\"q{index}\":\"x\"", "}}]}"))],
        ["test-tables"] = [("rows of nothing", bytes => Many("{\"rows\":[", bytes, _ => "{}", "]}")), ("cases of nothing", bytes => Many("{\"cases\":[", bytes, _ => "{}", "]}"))],
        ["definitions"] =
        [
            ("a long and", bytes => Criterion(string.Join(" and ", Enumerable.Repeat("users: yes", bytes / 15)))),
            ("a long or", bytes => Criterion(string.Join(" or ", Enumerable.Repeat("(users: yes and citizensDeliver: yes)", bytes / 42)))),
            ("brackets", bytes => Criterion(new string('(', bytes))),
            ("unknown questions", bytes => Criterion(string.Join(" and ", Enumerable.Repeat("usres: yes", bytes / 15)))),
            ("answers of a question", bytes => Criterion($"output: {string.Join(" or ", Enumerable.Repeat("publicService", bytes / 17))}")),
            ("not", bytes => Criterion(string.Concat(Enumerable.Repeat("not ", bytes / 4)) + "users: yes")),
            ("parts", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",{Cited},\"all\":[", bytes, index => $"{{\"id\":\"c{index}\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}}", "]}}")),
            ("parts of one id", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",{Cited},\"any\":[", bytes, _ => $"{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}}", "]}}")),
            ("parts of nothing", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",{Cited},\"any\":[", bytes, _ => "{}", "]}}")),
            ("unknown works", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",\"citations\":[", bytes, _ => "{\"work\":\"alfrod-2002\",\"provenance\":\"primary\"}", "]}}")),
            ("citations", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",\"citations\":[", bytes, _ => "{\"work\":\"alford-2002\",\"provenance\":\"primary\"}", "]}}")),
            ("works", bytes => Many($"{Own}\"works\":[", bytes, index => $"{{\"id\":\"w{index}\",\"authors\":[{{\"family\":\"A\"}}],\"year\":2026,\"title\":\"t\",\"kind\":\"article\"}}", "]}")),
            ("works, and unknown ones cited", Works),
            ("works of one id", bytes => Many($"{Own}\"works\":[", bytes, _ => "{\"id\":\"w\",\"year\":2026,\"title\":\"t\",\"kind\":\"article\"}", "]}")),
            ("authors", bytes => Many($"{Own}\"works\":[{{\"id\":\"w\",\"year\":2026,\"title\":\"t\",\"kind\":\"article\",\"authors\":[", bytes, index => $"{{\"family\":\"A{index}\"}}", "]}]}")),
            ("notes", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}},\"notes\":[", bytes, index => $"\"n{index}\"", "]}")),
        ],
        ["typologies"] =
        [
            ("kinds", bytes => Many("{\"id\":\"own-2026\",\"dimension\":\"d\",\"work\":\"alford-2002\",\"summary\":\"s\",\"kinds\":[", bytes,
                index => $"{{\"name\":\"k{index}\",\"criterion\":{{\"id\":\"c{index}\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}}}}", "]}")),
            ("kinds of one name", bytes => Many("{\"id\":\"own-2026\",\"dimension\":\"d\",\"work\":\"alford-2002\",\"summary\":\"s\",\"kinds\":[", bytes,
                _ => $"{{\"name\":\"k\",\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}}}}", "]}")),
        ],
        ["questionnaires"] =
        [
            ("questions", bytes => Many("{\"id\":\"q\",\"version\":\"1\",\"questions\":[", bytes, index => Question($"q{index}"), "]}")),
            ("questions of one id", bytes => Many("{\"id\":\"q\",\"version\":\"1\",\"questions\":[", bytes, _ => Question("q"), "]}")),
            ("answers of a question", bytes => Many("{\"id\":\"q\",\"version\":\"1\",\"questions\":[{\"id\":\"a\",\"wording\":\"w\",\"answers\":[", bytes, index => $"{{\"token\":\"t{index}\",\"meaning\":\"m\",\"example\":\"e\"}}", $"],{Cited}}}]}}")),
            ("former ids", bytes => Many($"{{\"id\":\"q\",\"version\":\"1\",\"questions\":[{Question("a")[..^1]},\"formerIds\":[", bytes, index => $"\"f{index}\"", "]}]}")),
            ("implications", bytes => Many($"{{\"id\":\"q\",\"version\":\"1\",\"questions\":[{Question("a")},{Question("b")}],\"implications\":[", bytes, index => $"{{\"id\":\"i{index}\",\"premise\":\"a: yes\",\"conclusion\":\"b: yes\",\"reason\":\"r\"}}", "]}")),
            ("implications of unknown questions", bytes => Many($"{{\"id\":\"q\",\"version\":\"1\",\"questions\":[{Question("a")},{Question("b")}],\"implications\":[", bytes, index => $"{{\"id\":\"i{index}\",\"premise\":\"c: yes\",\"conclusion\":\"d: yes\",\"reason\":\"r\"}}", "]}")),
        ],
        ["sheets"] =
        [
            ("headers nearly known", bytes => Many("title,", bytes, index => $"usersadjudicated{index}", "\nx\n")),
            ("headers of evidence nearly known", bytes => Many("title,", bytes, index => $"citizensDelivr{index}: note", "\nx\n")),
            ("one header again and again", bytes => Many("title,", bytes, _ => "users", "\nx\n")),
            ("headers that are no names", bytes => Many("title,", bytes, index => $"zzqqxx{index}yyyyyyy", "\nx\n")),
            ("a wrong mark behind empty cells", bytes => $"title\n{new string(',', bytes)}a\"b"),
            ("problems behind a long text", bytes => $"title,users,output,scale,effort\n{new string('a', bytes)},x,x,x,x\n"),
            ("empty cells", bytes => $"title\n{new string(',', bytes)}\n"),
            ("cells without headers", bytes => Many("title\n", bytes, _ => "x", "\n")),
            ("words nearly known", bytes => $"title,output\n{string.Concat(Enumerable.Repeat("x,publicServise\n", bytes / 16))}"),
            ("a quotation that does not end", bytes => $"title\n\"{new string('a', bytes)}"),
            ("quotation marks", bytes => $"title\n{string.Concat(Enumerable.Repeat("\"\"", bytes / 2))}"),
            ("own fields in a cell", bytes => Many("title,extra\nx,\"{", bytes, index => $"\"\"a{index}\"\":1", "}\"\n")),
            ("stated verdicts of nobody in a cell", bytes => Many("title,stated\nx,\"[", bytes, index => $"{{\"\"definition\"\":\"\"alford-{index}\"\",\"\"verdict\"\":\"\"coProduction\"\",\"\"work\"\":\"\"w{index}\"\"}}", "]\"\n")),
            ("empty lines", bytes => $"title\n{new string('\n', bytes)}"),
            ("own columns", bytes => Many("title,", bytes / 2, index => $"extra: a{index}", $"\nx{string.Concat(Enumerable.Repeat(",y", bytes / 30))}\n")),
        ],
        ["lenient-sheets"] =
        [
            ("headers nearly known", bytes => Many("title,", bytes, index => $"citizensDelivr{index}", "\nx\n")),
            ("words nearly known", bytes => $"title,output\n{string.Concat(Enumerable.Repeat("x,publicServise\n", bytes / 16))}"),
            ("short rows", bytes => $"title,users\n{string.Concat(Enumerable.Repeat("Walking bus\n", bytes / 12))}"),
        ],
        ["sheets-of-codings"] =
        [
            ("columns of coders, no row", bytes => Many("id,title,", bytes, index => $"users@c{index}", "\n")),
            ("columns of coders, an empty row", bytes => Many("id,title,", bytes, index => $"users@c{index}", "\na,x\n")),
            ("columns of coders, a full row", bytes => Many("id,title,", bytes / 2, index => $"users@c{index:000000}", $"\na,x{string.Concat(Enumerable.Repeat(",yes", bytes / 2 / 14))}\n")),
            ("columns of coders, a wrong row", bytes => Many("id,title,", bytes / 2, index => $"users@c{index:000000}", $"\na,x{string.Concat(Enumerable.Repeat(",yse", bytes / 2 / 14))}\n")),
            ("codings of one activity", bytes => $"id,title,coder\n{string.Concat(Enumerable.Repeat("a,x,c\n", bytes / 6))}"),
            ("days that are none", bytes => $"id,title,coder,date\n{string.Concat(Enumerable.Repeat("a,x,c,d\n", bytes / 8))}"),
        ],
        ["sheets-of-initiatives"] =
        [
            ("rows of one initiative", bytes => $"initiative,title\n{string.Concat(Enumerable.Repeat("w,x\n", bytes / 4))}"),
            ("rows of one initiative and one id", bytes => $"initiative,title,id\n{string.Concat(Enumerable.Repeat("w,x,a\n", bytes / 6))}"),
            ("scattered rows", bytes => $"initiative,title\n{string.Concat(Enumerable.Range(0, bytes / 5).Select(index => $"w{index % 2},x\n"))}"),
            ("wrong rows of one initiative", bytes => $"initiative,title,users\n{string.Concat(Enumerable.Repeat("w,x,yse\n", bytes / 8))}"),
        ],
        ["conditions"] =
        [
            ("a long and", bytes => string.Join(" and ", Enumerable.Repeat("users: yes", bytes / 15))), ("brackets", bytes => new string('(', bytes)),
            ("and", bytes => string.Join(' ', Enumerable.Repeat("and", bytes / 4))), ("not", bytes => string.Concat(Enumerable.Repeat("not ", bytes / 4)) + "users: yes"), ("a long name", bytes => new string('u', bytes)),
        ],
        ["replies"] =
        [
            ("answers that are not in the text", bytes => Many("{\"activities\":[{\"title\":\"t\",\"passages\":[],\"answers\":[", bytes, _ => "{\"question\":\"users\",\"answers\":[\"yes\"],\"quotation\":\"Parents clean an cook\",\"knowledge\":null}", "]}]}")),
            ("unknown questions", bytes => Many("{\"activities\":[{\"title\":\"t\",\"passages\":[],\"answers\":[", bytes, index => $"{{\"question\":\"citizensDelivr{index}\",\"answers\":[\"yes\"],\"quotation\":\"Parents clean\",\"knowledge\":null}}", "]}]}")),
            ("activities", bytes => Many("{\"activities\":[", bytes, index => $"{{\"title\":\"t{index}\",\"passages\":[\"Parents clean\"],\"answers\":[]}}", "]}")),
            ("a long quotation", bytes => $"{{\"activities\":[{{\"title\":\"t\",\"passages\":[\"{string.Concat(Enumerable.Repeat("Parents clean an ", bytes / 17))}\"],\"answers\":[]}}]}}"),
            ("braces", bytes => new string('{', bytes)),
        ],
        ["recorded-replies"] = [("unknown properties", bytes => Many("{", bytes, index => $"\"a{index}\":1", "}")), ("brackets", bytes => new string('[', bytes))],
        ["interviews"] =
        [
            ("lines that are no answers", bytes => string.Concat(Enumerable.Repeat("yse\n", bytes / 4))), ("a long line", bytes => new string('y', bytes)),
            ("help", bytes => string.Concat(Enumerable.Repeat("?\n", bytes / 2))), ("unknown questions", bytes => string.Concat(Enumerable.Repeat("usres: yes\n", bytes / 11))),
            ("there and back", bytes => string.Concat(Enumerable.Repeat("y\nback\n", bytes / 7))),
        ],
        ["tool-check"] =
        [
            ("broken lines", bytes => string.Concat(Enumerable.Repeat("{\"title\":7}\n", bytes / 12))), ("activities of one id", bytes => string.Concat(Enumerable.Repeat("{\"title\":\"t\",\"id\":\"a\"}\n", bytes / 23))),
            ("unknown questions", bytes => Many("{\"title\":\"t\",\"answers\":{", bytes, index => $"\"citizensDelivr{index}\":1", "}}")),
        ],
        ["tool-sheets"] =
        [
            ("rows of one id", bytes => $"id,title\n{string.Concat(Enumerable.Repeat("a,x\n", bytes / 4))}"),
        ],
        ["tool-definitions"] = [("notes", bytes => Many($"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}},\"notes\":[", bytes, index => $"\"n{index}\"", "]}"))],
        ["column-names"] = [("unknown questions", bytes => Many("{", bytes, index => $"\"usres{index}\":\"c{index}\"", "}")), ("a long name", bytes => $"{{\"users\":\"{new string('c', bytes)}\"}}")],
        ["workbooks"] =
        [
            ("shared strings", bytes => Workbook(Many("", bytes / 2, index => $"<si><t>s{index}</t></si>", "", ""), "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c></row>")),
            ("rows", bytes => Workbook("", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c></row>" + string.Concat(Enumerable.Repeat("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", bytes / 48)))),
            ("cells of a row", bytes => Workbook("", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c></row><row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", bytes / 15)) + "</row>")),
            ("merged cells", bytes => Workbook("", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c></row>", Many("<mergeCells>", bytes, index => $"<mergeCell ref=\"A{index + 2}:B{index + 2}\"/>", "</mergeCells>", ""))),
            ("merged cells one over another", bytes => Workbook("", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c></row><row r=\"900\"><c r=\"A900\"><v>1</v></c></row>", Many("<mergeCells>", bytes, _ => "<mergeCell ref=\"A2:XFD1048576\"/>", "</mergeCells>", ""))),
        ],
        ["projects"] =
        [
            ("codes", bytes => Project(Many("", bytes, index => $"<Code guid=\"{index:X8}-2222-2222-2222-222222222222\" name=\"c{index}\" isCodable=\"true\"/>", "", ""), "")),
            ("codes within codes", bytes => Project(string.Concat(Enumerable.Repeat("<Code guid=\"22222222-2222-2222-2222-222222222222\" name=\"c\">", bytes / 70)) + string.Concat(Enumerable.Repeat("</Code>", bytes / 70)), "")),
            ("codings of a source", bytes => Project("<Code guid=\"22222222-2222-2222-2222-222222222222\" name=\"users: yes\" isCodable=\"true\"/>",
                Many("<TextSource guid=\"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa\" name=\"b\"><PlainTextContent>Walking bus</PlainTextContent>", bytes,
                    index => $"<PlainTextSelection guid=\"{index:X8}-7777-7777-7777-777777777777\" startPosition=\"0\" endPosition=\"7\" name=\"s\"><Coding guid=\"{index:X8}-8888-8888-8888-888888888888\" creatingUser=\"11111111-1111-1111-1111-111111111111\"><CodeRef targetGUID=\"22222222-2222-2222-2222-222222222222\"/></Coding></PlainTextSelection>", "</TextSource>", ""))),
            ("marks of one long text", bytes => Project("<Code guid=\"22222222-2222-2222-2222-222222222222\" name=\"users: yes\" isCodable=\"true\"/>",
                Many($"<TextSource guid=\"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa\" name=\"b\"><PlainTextContent>{new string('w', bytes / 2)}</PlainTextContent>", bytes,
                    index => $"<PlainTextSelection startPosition=\"{index}\" endPosition=\"{bytes / 2}\"><Coding><CodeRef targetGUID=\"22222222-2222-2222-2222-222222222222\"/></Coding></PlainTextSelection>", "</TextSource>", ""))),
            ("sources", bytes => Project("", Many("", bytes, index => $"<TextSource guid=\"{index:X8}-aaaa-aaaa-aaaa-aaaaaaaaaaaa\" name=\"b{index}\"><PlainTextContent>Walking bus</PlainTextContent></TextSource>", "", ""))),
        ],
    };

    public static IEnumerable<(string Name, Func<int, byte[]> Make)> Of(string reader) => all.GetValueOrDefault(reader, [])
        .Select(each => (each.Name, (Func<int, byte[]>)(bytes => each.Make(bytes) is var text && text.StartsWith("=== ", StringComparison.Ordinal) ? ZipParts.OfText(text) : Encoding.UTF8.GetBytes(text))));

    private static string Criterion(string condition) => $"{Own}\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"{condition}\",{Cited}}}}}";

    private static string Works(int bytes) => Many($"{Own}\"works\":[", bytes / 2, index => $"{{\"id\":\"work-{index}\",\"year\":2026,\"title\":\"t\",\"kind\":\"article\"}}",
        Many("],\"criterion\":{\"id\":\"c\",\"statement\":\"s\",\"condition\":\"users: yes\",\"citations\":[", bytes / 2, index => $"{{\"work\":\"wrok-{index}\",\"provenance\":\"primary\"}}", "]}}"));

    private static string Question(string id) => $"{{\"id\":\"{id}\",\"wording\":\"w\",\"answers\":[{{\"token\":\"yes\",\"meaning\":\"m\",\"example\":\"e\"}},{{\"token\":\"no\",\"meaning\":\"m\",\"example\":\"e\"}}],{Cited}}}";

    private static string Workbook(string strings, string rows, string after = "") =>
        $"""
        === [Content_Types].xml
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>
        === _rels/.rels
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        === xl/workbook.xml
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>
        === xl/_rels/workbook.xml.rels
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
        === xl/sharedStrings.xml
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{strings}</sst>
        === xl/worksheets/sheet1.xml
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{after}</worksheet>
        """;

    private static string Project(string codes, string sources) =>
        $"""
        === project.qde
        <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="o"><Users><User guid="11111111-1111-1111-1111-111111111111" name="Ana"/></Users><CodeBook><Codes>{codes}</Codes></CodeBook><Sources>{sources}</Sources></Project>
        """;

    private static string Many(string before, int bytes, Func<int, string> each, string after, string between = ",")
    {
        StringBuilder text = new(before);
        for (int index = 0; text.Length + after.Length < bytes; index++) text.Append(index == 0 ? "" : between).Append(each(index));
        return text.Append(after).ToString();
    }
}
