using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction.Columns;

/// <summary>Holds definitions, or kinds, against many activities at once: counts, planes of verdicts, and how two definitions divide them.</summary>
/// <remarks>As exact as <see cref="Classifier"/>, whatever is unknown or contradicts itself. Immutable, and safe for use by several threads at once; compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class ColumnClassifier
{
    private readonly PlaneProgram program;

    /// <summary>A classifier by chosen definitions.</summary>
    /// <exception cref="ArgumentNullException">The list or a definition is null.</exception>
    /// <exception cref="ArgumentException">There is no definition, two share an id, or they ask questions of different questionnaires.</exception>
    public ColumnClassifier(IEnumerable<Definition> definitions)
        : this(DefinitionSet.From(definitions))
    {
    }

    private ColumnClassifier(DefinitionSet definitions)
        : this(definitions.Questionnaire, [.. definitions.Select(definition => definition.Id)], [.. definitions.Select(definition => definition.Criterion)])
    {
    }

    private ColumnClassifier(Questionnaire questionnaire, IReadOnlyList<string> names, IReadOnlyList<Criterion> criteria)
    {
        Questionnaire = questionnaire;
        Names = names;
        program = PlaneProgram.Of(questionnaire, [.. criteria.Select(criterion => criterion.Compiled)]);
    }

    /// <summary>What the activities are held against, in order: the id of each definition, or of each kind after that of its typology, as in <c>whitaker-1980/co-delivery</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The questionnaire whose questions are asked.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>A classifier by the kinds of chosen typologies: what is certainly of a kind counts as met, what is not of it as not met.</summary>
    /// <exception cref="ArgumentNullException">The list or a typology is null.</exception>
    /// <exception cref="ArgumentException">There is no typology, or they ask questions of different questionnaires.</exception>
    public static ColumnClassifier OfKinds(IEnumerable<Typology> typologies)
    {
        ArgumentNullException.ThrowIfNull(typologies);
        Typology[] all = [.. typologies];
        if (all.Length == 0)
        {
            throw new ArgumentException("There is no typology.", nameof(typologies));
        }

        foreach (Typology typology in all)
        {
            ArgumentNullException.ThrowIfNull(typology, nameof(typologies));
            if (typology.Questionnaire != all[0].Questionnaire)
            {
                throw new ArgumentException("The typologies ask questions of different questionnaires.", nameof(typologies));
            }
        }

        return new ColumnClassifier(
            all[0].Questionnaire,
            [.. all.SelectMany(typology => typology.Kinds.Select(kind => $"{typology.Id}/{kind.Id}"))],
            [.. all.SelectMany(typology => typology.Kinds.Select(kind => kind.Criterion))]);
    }

    /// <summary>How many activities have which verdict under each.</summary>
    /// <exception cref="ArgumentNullException">The columns are null.</exception>
    /// <exception cref="ArgumentException">The columns are of another questionnaire.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled before all activities were gone through.</exception>
    public IReadOnlyList<VerdictCount> Count(AnswerColumns columns, ColumnOptions? options = null, CancellationToken cancellationToken = default)
    {
        long[] met = new long[Names.Count];
        long[] notMet = new long[Names.Count];
        Lock gate = new();
        Run(columns, options, () =>
        {
            long[] ownMet = new long[Names.Count];
            long[] ownNotMet = new long[Names.Count];
            return new Sink(
                (_, space, there, ahead) => program.Count(space, there, ahead, ownMet, ownNotMet),
                () =>
                {
                    lock (gate)
                    {
                        for (int place = 0; place < ownMet.Length; place++)
                        {
                            met[place] += ownMet[place];
                            notMet[place] += ownNotMet[place];
                        }
                    }
                });
        }, cancellationToken);
        return [.. Names.Select((name, place) => new VerdictCount(name, met[place], notMet[place], columns.Count - met[place] - notMet[place]))];
    }

    /// <summary>The verdict on each activity under each, as planes of bits.</summary>
    /// <exception cref="ArgumentNullException">The columns are null.</exception>
    /// <exception cref="ArgumentException">The columns are of another questionnaire.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled before all activities were gone through.</exception>
    public VerdictColumns Assess(AnswerColumns columns, ColumnOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ulong[][] met = Planes();
        ulong[][] notMet = Planes();
        Run(columns, options, () =>
        {
            ulong[] isMet = new ulong[program.Conditions * PlaneProgram.Words];
            ulong[] isNotMet = new ulong[program.Conditions * PlaneProgram.Words];
            return new Sink(
                (step, space, there, ahead) =>
                {
                    program.Run(space, there, ahead, isMet, isNotMet);
                    for (int place = 0; place < met.Length; place++)
                    {
                        isMet.AsSpan(place * PlaneProgram.Words, PlaneProgram.Words).CopyTo(met[place].AsSpan((int)step * PlaneProgram.Words));
                        isNotMet.AsSpan(place * PlaneProgram.Words, PlaneProgram.Words).CopyTo(notMet[place].AsSpan((int)step * PlaneProgram.Words));
                    }
                },
                () => { });
        }, cancellationToken);
        return new VerdictColumns(Names, columns.Count, met, notMet);

        ulong[][] Planes() => [.. Names.Select(_ => new ulong[columns.StepCount * PlaneProgram.Words])];
    }

    private void Run(AnswerColumns columns, ColumnOptions? options, Func<Sink> begin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Questionnaire != Questionnaire)
        {
            throw new ArgumentException($"The columns are of {columns.Questionnaire.Beside(Questionnaire)}.", nameof(columns));
        }

        ColumnOptions chosen = options ?? ColumnOptions.Usual;
        cancellationToken.ThrowIfCancellationRequested();
        long next = -1;
        long done = 0;

        // More threads than there are steps would have nothing to do, and each takes its space before it finds that out.
        int threads = (int)Math.Clamp(columns.StepCount, 1, chosen.Threads);
        if (threads == 1)
        {
            Work();
        }
        else
        {
            try
            {
                Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => Work());
            }
            catch (AggregateException exception)
            {
                // Whoever works on one thread is told the same.
                ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            }
        }

        chosen.Progress?.Report(columns.Count);

        void Work()
        {
            Sink sink = begin();
            AlignedWords space = new(program.Space);
            ulong[] there = new ulong[PlaneProgram.Words];
            long following;
            for (long step = Interlocked.Increment(ref next); step < columns.StepCount; step = following)
            {
                cancellationToken.ThrowIfCancellationRequested();
                columns.CopyTo(step, program.Asked, space.Words);
                columns.Fill(step, there);
                following = Interlocked.Increment(ref next);
                sink.Take(step, space.Words, there, columns.Ahead(following));
                long count = Interlocked.Add(ref done, Math.Min(AnswerColumns.StepSize, columns.Count - (step * AnswerColumns.StepSize)));
                if (step % ColumnOptions.StepsToTell == 0 && count < columns.Count) chosen.Progress?.Report(count);
            }

            sink.Finish();
        }
    }

    /// <summary>What becomes of each step, whose planes of answers stand in the space, on one thread; with the planes that it takes next.</summary>
    private delegate void Taking(long step, Span<ulong> space, ReadOnlySpan<ulong> there, ReadOnlySpan<ulong> ahead);

    private readonly record struct Sink(Taking Take, Action Finish);
}
