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
    /// <param name="answers">What is known of each activity.</param>
    /// <param name="questionnaire">What all of them are answers to.</param>
    /// <param name="progress">Who is told, from time to time and at the end, how many activities were taken.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentNullException">The answers or the questionnaire are null.</exception>
    /// <exception cref="ArgumentException">Some answers are to another questionnaire.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled before all activities were taken.</exception>
    public static AnswerColumns Of(IEnumerable<Answers> answers, Questionnaire questionnaire, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Filling filling = new(questionnaire, progress, cancellationToken);
        foreach (Answers each in answers)
        {
            filling.Add(each);
        }

        return filling.End();
    }

    /// <summary>Takes the answers of many activities as they come, without blocking.</summary>
    /// <inheritdoc cref="Of(IEnumerable{Answers}, Questionnaire, IProgress{long}?, CancellationToken)"/>
    public static async Task<AnswerColumns> OfAsync(
        IAsyncEnumerable<Answers> answers, Questionnaire questionnaire, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Filling filling = new(questionnaire, progress, cancellationToken);
        await foreach (Answers each in answers.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            filling.Add(each);
        }

        return filling.End();
    }

    /// <summary>Takes what is known of many activities, one after another.</summary>
    /// <param name="activities">The activities, of which nothing but their answers is kept.</param>
    /// <param name="progress">Who is told, from time to time and at the end, how many were taken.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentNullException">The activities are null.</exception>
    /// <exception cref="ArgumentException">An activity's answers are to another questionnaire than the codebook.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled before all activities were taken.</exception>
    public static AnswerColumns Of(IEnumerable<Activity> activities, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Of(activities.Select(activity => activity.Answers), Codebook.Questionnaire, progress, cancellationToken);
    }

    /// <summary>Takes what is known of many activities as they come, without blocking.</summary>
    /// <inheritdoc cref="Of(IEnumerable{Activity}, IProgress{long}?, CancellationToken)"/>
    public static Task<AnswerColumns> OfAsync(IAsyncEnumerable<Activity> activities, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return OfAsync(activities.Select(activity => activity.Answers), Codebook.Questionnaire, progress, cancellationToken);
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

    /// <summary>Puts activities side by side as they come, tells how many there are, and stops where it is told to.</summary>
    private readonly struct Filling(Questionnaire questionnaire, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        private const int CountToTell = 65_536;

        private readonly AnswerColumnsBuilder builder = new(questionnaire);

        public void Add(in Answers answers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (builder.Count > 0 && builder.Count % CountToTell == 0)
            {
                progress?.Report(builder.Count);
            }

            builder.Add(answers);
        }

        public AnswerColumns End()
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(builder.Count);
            return builder.Build();
        }
    }

    /// <summary>The number of activities and the questionnaire, as in <c>1,000,000 activities (codebook 1.0)</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Count:N0} {Wording.Prose.Agree(Count, "activity", "activities")} ({Questionnaire.Id} {Questionnaire.Version})");
}
