using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction.Columns;

/// <summary>The answers of many activities side by side: for each answer of each question a plane of bits, one for each activity, that says whether it is ruled out.</summary>
/// <remarks>
/// For millions of activities whose verdicts are counted or kept as planes; what is said of one activity alone is <see cref="Answers"/>. An activity of the codebook takes some 13 bytes.
/// Immutable, and safe for use by several threads at once; compared by reference.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerColumns
{
    private readonly IReadOnlyList<ulong[]> steps;
    private readonly IReadOnlyList<BitmapColumn> bitmaps;
    private readonly int planes;

    internal AnswerColumns(Questionnaire questionnaire, long count, IReadOnlyList<ulong[]> steps, IReadOnlyList<BitmapColumn> bitmaps)
    {
        Questionnaire = questionnaire;
        Count = count;
        this.steps = steps;
        this.bitmaps = bitmaps;
        planes = questionnaire.AllQuestions.Answers.Count;
    }

    /// <summary>The questionnaire that the answers are to.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>How many activities there are.</summary>
    public long Count { get; }

    /// <summary>How many steps of 1,024 activities there are, the last of which may be shorter.</summary>
    internal long StepCount => (Count + StepSize - 1) / StepSize;

    internal static int StepSize => PlaneProgram.Words * 64;

    /// <summary>What is known of one activity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no activity at the place.</exception>
    public Answers this[long place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
            ulong[] space = new ulong[planes * PlaneProgram.Words];
            CopyTo(place / StepSize, [Range.EndAt(space.Length)], space);
            AnswerSet excluded = PlaneProgram.At(space, planes, (int)(place % StepSize));
            return excluded.IsEmpty ? Answers.Unknown : new Answers(Questionnaire, excluded);
        }
    }

    /// <summary>Takes the answers of many activities, one after another.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Some answers are to another questionnaire.</exception>
    public static AnswerColumns Of(IEnumerable<Answers> answers, Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(answers);
        AnswerColumnsBuilder builder = new(questionnaire);
        foreach (Answers each in answers)
        {
            builder.Add(each);
        }

        return builder.Build();
    }

    /// <summary>Looks at columns of bitmaps that stand elsewhere, such as those of Arrow, without copying them.</summary>
    /// <remarks>Of a question without a column nothing is known. The bitmaps must not change as long as the columns are in use.</remarks>
    /// <exception cref="ArgumentNullException">An argument or a column is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of activities is negative.</exception>
    /// <exception cref="ArgumentException">A column is of another questionnaire, is shorter than the number of activities, or there are two for one answer.</exception>
    public static AnswerColumns OfBitmaps(Questionnaire questionnaire, long count, IEnumerable<BitmapColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(columns);
        BitmapColumn[] all = [.. columns];
        HashSet<AnswerOption> options = [];
        foreach (BitmapColumn column in all)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(columns));
            column.Require(questionnaire, count);
            foreach (AnswerOption option in column.Options)
            {
                if (!options.Add(option))
                {
                    throw new ArgumentException($"There are two columns for '{option.Question.Id}: {option.Token}'.", nameof(columns));
                }
            }
        }

        return new AnswerColumns(questionnaire, count, [], all);
    }

    /// <summary>Writes the planes of one step, answer by answer, into a space of their own; at least those of the words that are asked for.</summary>
    internal void CopyTo(long step, IReadOnlyList<Range> asked, Span<ulong> space)
    {
        if (bitmaps.Count == 0 && steps.Count > 0)
        {
            ReadOnlySpan<ulong> all = steps[(int)step];
            foreach (Range run in asked)
            {
                all[run].CopyTo(space[run]);
            }

            return;
        }

        space[..(planes * PlaneProgram.Words)].Clear();
        foreach (BitmapColumn column in bitmaps)
        {
            column.RuleOut(step * StepSize, Math.Min(StepSize, Count - (step * StepSize)), space);
        }
    }

    /// <summary>The planes of one step where they stand, or nothing where they stand elsewhere or there is no such step.</summary>
    internal ReadOnlySpan<ulong> Ahead(long step) => step < steps.Count ? steps[(int)step] : [];

    /// <summary>A bit for each activity that a step has.</summary>
    internal void Fill(long step, Span<ulong> there)
    {
        long left = Math.Min(StepSize, Count - (step * StepSize));
        for (int word = 0; word < PlaneProgram.Words; word++, left -= 64)
        {
            there[word] = PlaneProgram.There(left);
        }
    }

    /// <summary>The number of activities and the questionnaire, as in <c>1,000,000 activities (codebook 1.0)</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Count:N0} {(Count == 1 ? "activity" : "activities")} ({Questionnaire.Id} {Questionnaire.Version})");
}
