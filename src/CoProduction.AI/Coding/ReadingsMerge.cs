using CoProduction.Coding;

namespace CoProduction.AI;

/// <summary>Makes one coding of several readings of a text: every answer that any reading allows stays possible.</summary>
/// <remarks>What follows by implication is taken in before, so that it does not count as silence; silence leaves all answers possible.</remarks>
internal static class ReadingsMerge
{
    /// <summary>The codings of all readings together, activity by activity; one activity where the readings split the text differently.</summary>
    public static IReadOnlyList<TextCoding> Of(IReadOnlyList<TextReading> readings, List<DroppedAnswer> notes)
    {
        if (readings.Count == 1) return readings[0].Codings;
        if (Aligned(readings) is { } groups) return [.. groups.Select(group => Merged(group, group[0].Activity))];

        notes.Add(new()
        {
            Code = TextProblemCodes.SplitDisputed,
            Message = $"The readings find different activities in the text ({string.Join(", ", readings.Select(reading => reading.Codings.Count))}); "
                + "it is taken as one, of which all is possible that any of them allows of any activity.",
        });
        TextCoding[] all = [.. readings.SelectMany(reading => reading.Codings)];
        Activity whole = readings.OrderBy(reading => reading.Codings.Count).First().Codings[0].Activity;
        return [Merged(all, whole with { Id = readings[0].SourceId, Description = readings[0].Text })];
    }

    /// <summary>A text as one activity: where it was split, all is possible that any of its parts allows.</summary>
    public static Activity AsOne(CodedText text) => text.IsSplit ? Merged(text.Codings, text.Activity with { Id = text.Source.Id, Description = text.Text }).Activity : text.Activity;

    /// <summary>The codings that are of the same activity, by the passages that they share; null where that cannot be told.</summary>
    private static List<TextCoding[]>? Aligned(IReadOnlyList<TextReading> readings)
    {
        int count = readings[0].Codings.Count;
        if (readings.Any(reading => reading.Codings.Count != count)) return null;
        if (count == 1) return [[.. readings.Select(reading => reading.Codings[0])]];
        List<TextCoding[]> groups = [.. readings[0].Codings.Select(coding => new[] { coding })];
        foreach (TextReading reading in readings.Skip(1))
        {
            List<TextCoding> left = [.. reading.Codings];
            for (int place = 0; place < count; place++)
            {
                TextCoding nearest = left.MaxBy(coding => Shared(groups[place][0], coding))!;
                if (Shared(groups[place][0], nearest) == 0) return null;
                left.Remove(nearest);
                groups[place] = [.. groups[place], nearest];
            }
        }

        return groups;
    }

    private static int Shared(TextCoding one, TextCoding other) => one.Passages.Sum(span => other.Passages.Sum(span.Overlap));

    private static TextCoding Merged(IReadOnlyList<TextCoding> codings, Activity activity)
    {
        // Of one reading several activities may be taken together, and so may codings that readings were made into: each then counts as a reader of its own.
        bool isOneEach = codings.All(coding => !coding.Coding.Coder.IsDerived) && codings.Select(coding => coding.Coding.Coder).Distinct().Count() == codings.Count;
        CodedActivity[] closed = [.. codings.Select((coding, place) =>
        {
            CodedActivity own = Implying.Closed(coding.Coding);
            return own with
            {
                Activity = own.Activity with { Id = activity.Id, Title = activity.Title, Description = activity.Description },
                Coder = isOneEach ? own.Coder : Coder.Model(own.Coder.ToString(), $"activity {place + 1}"),
            };
        })];
        Consensus consensus = new CodingSet(closed).ConsensusBy(ConsensusRule.AnyAllowed)[0];

        // What no reading said follows again from what they said.
        Question[] said = [.. codings.SelectMany(coding => coding.Coding.Answers.Questions).Distinct()];
        Answers answers = consensus.Coding.Answers.Only(consensus.Coding.Answers.Questions.Intersect(said));
        Dictionary<Question, Evidence> evidence = consensus.Coding.Evidence.Where(each => said.Contains(each.Key)).ToDictionary();
        foreach (CodedActivity coding in closed)
        {
            foreach ((Question question, Evidence own) in coding.Evidence)
            {
                if (answers.Knows(question)) evidence.TryAdd(question, own);
            }
        }

        CodedActivity merged = consensus.Coding with
        {
            Activity = activity with { Answers = answers, Evidence = evidence },
            Date = codings.Max(coding => coding.Coding.Date),
        };
        return new TextCoding(merged, Implying.Sorted(codings.SelectMany(coding => coding.Answers)), [.. codings.SelectMany(coding => coding.Passages).Distinct()], consensus.Disputed.Intersect(said));
    }
}
