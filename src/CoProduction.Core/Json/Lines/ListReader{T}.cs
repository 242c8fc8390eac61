using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads the elements of a list: after one that is broken it goes on with the next, where the brackets tell its start.</summary>
internal sealed class ListReader<T>(CoProductionJsonLimits limits, Shape<T> shape)
    where T : notnull
{
    private readonly List<Located<T>> records = [];

    public List<Located<T>> Read(ReadOnlySpan<byte> utf8, bool isAll)
    {
        LineMap map = new(utf8);
        bool isAfterElement = false;
        for (int at = utf8.IndexOf((byte)'[') + 1; at >= 0;)
        {
            at = utf8.Length - utf8[at..].TrimStart(JsonText.WhiteSpace).Length;
            int next = at < utf8.Length ? utf8[at] : -1;
            if (next == ']' && (isAfterElement || records is []))
            {
                int rest = utf8.Length - utf8[(at + 1)..].TrimStart(JsonText.WhiteSpace).Length;
                if (rest < utf8.Length) Add([Syntax.Trailing(0)], utf8, rest, isAll, isUnread: true, ref map);
                return records;
            }

            if (next == ',' && isAfterElement)
            {
                at++;
                isAfterElement = false;
                continue;
            }

            at = isAfterElement || next is -1 or ']'
                ? Broken(new(JsonProblemCodes.Malformed, Syntax.Describe(utf8, at, at), JsonPath.Root, 0), utf8, at, isAll, ref map)
                : Element(utf8, at, isAll, ref map);
            isAfterElement = true;
        }

        return records;
    }

    /// <summary>Reads the element at a place, and says where it ends; -1 where that cannot be told.</summary>
    private int Element(ReadOnlySpan<byte> utf8, int start, bool isAll, ref LineMap map)
    {
        Utf8JsonReader reader = new(utf8[start..], Syntax.AnyDepth);
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException)
        {
            FoundProblem problem = Syntax.Diagnose(utf8[start..], int.MaxValue, JsonPath.Root);
            int at = start + problem.Offset;
            bool isNumber = problem.Code == JsonProblemCodes.TrailingText;
            problem = isNumber ? problem with { Code = JsonProblemCodes.Malformed, Message = Syntax.Describe(utf8, at, at) } : problem;
            return Broken(problem, utf8, start, isAll, ref map);
        }

        int end = start + (int)reader.BytesConsumed;
        JsonPath path = JsonPath.Root.Element(records.Count);
        records.Add(map.Locate(RecordParser.Parse(utf8[start..end], path, limits, shape), start, records.Count));
        return end;
    }

    private int Broken(FoundProblem problem, ReadOnlySpan<byte> utf8, int start, bool isAll, ref LineMap map)
    {
        int end = BrokenElement.EndOf(utf8, start);
        problem = problem with { Path = JsonPath.Root.Element(records.Count) };
        bool isUnread = end < 0 && start + problem.Offset < utf8.Length;
        Add(isAll || end >= 0 ? [problem] : [RecordParser.ListTooLarge(problem)], utf8, start, isAll, isUnread, ref map);
        return end;
    }

    private void Add(FoundProblem[] problems, ReadOnlySpan<byte> utf8, int start, bool isAll, bool isUnread, ref LineMap map)
    {
        if (isUnread) problems = [.. problems, Syntax.Unread(problems[0], isAll ? utf8.Length - start - problems[0].Offset : null)];
        records.Add(map.Locate(new Parsed<T>(default, problems), start, records.Count));
    }
}
