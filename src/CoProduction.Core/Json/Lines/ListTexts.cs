namespace CoProduction.Json;

/// <summary>Cuts a list into its elements: after one that is broken it goes on with the next, where the brackets tell its start.</summary>
internal sealed class ListTexts(ReadOnlyMemory<byte> list, bool isAll)
{
    private TextPlace place = TextPlace.Begin;
    private int reached;
    private int count;
    private int at;

    public IEnumerable<RecordText> Cut()
    {
        bool isAfterElement = false;
        for (at = list.Span.IndexOf((byte)'[') + 1; at >= 0;)
        {
            int next = Next(at);
            if (next == ',' && isAfterElement)
            {
                at++;
                isAfterElement = false;
                continue;
            }

            if (next == ']' && (isAfterElement || count == 0))
            {
                if (Next(at + 1) >= 0) yield return Unread(JsonPath.Root, at, Syntax.Trailing(0));
                yield break;
            }

            yield return isAfterElement || next is -1 or ']' ? Broken(Syntax.Malformed(list.Span, at, at, JsonPath.Root) with { Offset = 0 }) : Element();
            isAfterElement = true;
        }
    }

    /// <summary>The byte that comes next after white space, which is passed over; -1 at the end.</summary>
    private int Next(int from)
    {
        at = list.Length - list.Span[from..].TrimStart(JsonText.WhiteSpace).Length;
        return at < list.Length ? list.Span[at] : -1;
    }

    private RecordText Element()
    {
        ReadOnlySpan<byte> rest = list.Span[at..];
        if (Syntax.EndOfValue(rest, isAll: true) is >= 0 and int length)
        {
            at += length;
            return Text(JsonPath.Root.Element(count), at - length, at);
        }

        FoundProblem problem = Syntax.Diagnose(rest, int.MaxValue, JsonPath.Root);
        bool isNumber = problem.Code == ProblemCodes.TrailingText;
        return Broken(isNumber ? Syntax.Malformed(rest, problem.Offset, problem.Offset, JsonPath.Root) : problem);
    }

    private RecordText Broken(FoundProblem problem)
    {
        int start = at;
        at = EndOfBroken(list.Span, start);
        problem = problem with { Path = JsonPath.Root.Element(count) };
        if (at >= 0) return Text(problem.Path, start, list.Length, problem);
        string message = $"A list is held whole, and this one is longer than {Array.MaxLength} bytes; write a record on each line.";
        return Unread(problem.Path, start, isAll ? problem : problem with { Code = ProblemCodes.TooLarge, Message = message });
    }

    private RecordText Unread(JsonPath path, int start, FoundProblem problem)
    {
        int bytes = list.Length - start - problem.Offset;
        return Text(path, start, list.Length, bytes == 0 ? [problem] : [problem, Syntax.Unread(problem, isAll ? bytes : null)]);
    }

    private RecordText Text(JsonPath path, int start, int end, params FoundProblem[] broken)
    {
        place = place.After(list.Span[reached..start]);
        reached = start;
        count++;
        return new(list[start..end], path, place, broken);
    }

    /// <summary>The place of the comma or the bracket that ends an element, by its brackets, strings and comments; -1 where brackets do not match, so that it cannot be told.</summary>
    private static int EndOfBroken(ReadOnlySpan<byte> utf8, int start)
    {
        Stack<int> open = [];
        for (int at = start; at < utf8.Length; at++)
        {
            switch ((char)utf8[at])
            {
                case '"':
                    for (at++; at < utf8.Length && utf8[at] != '"'; at++) at += utf8[at] == '\\' ? 1 : 0;
                    break;
                case '/' when utf8[at..] is [_, (byte)'/' or (byte)'*', ..]:
                    ReadOnlySpan<byte> end = utf8[at + 1] == '/' ? "\n"u8 : "*/"u8;
                    at = utf8[at..].IndexOf(end) is >= 0 and int length ? at + length + end.Length - 1 : utf8.Length;
                    break;
                case '{' or '[':
                    open.Push(utf8[at]);
                    break;
                case ',' or ']' when open.Count == 0:
                    return at;
                case '}' or ']' when !open.TryPop(out int opening) || utf8[at] - opening != 2:
                    return -1;
            }
        }

        return -1;
    }
}
