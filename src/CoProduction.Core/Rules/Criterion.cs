using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>One thing that an author asks of an activity, in words, as a condition on answers, and with its source.</summary>
/// <remarks>
/// Immutable and compared by reference. None can be made without a citation. The condition is compiled when the criterion is first held against answers;
/// that, and all that follows from it, throws a <see cref="NotSupportedException"/> where the condition is too large to be reasoned with.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Criterion
{
    /// <summary>The most criteria that one can be made of, one used twice counted twice.</summary>
    private const int MostParts = 10_000;

    private readonly long diagramSteps;
    private readonly int depth;
    private readonly int size;
    private CompiledCondition? compiled;
    private Outline? outline;

    private Criterion(Composition composition, string id, string statement, Condition condition, IReadOnlyList<Criterion> parts, IReadOnlyList<Citation> citations,
        long diagramSteps = CompiledCondition.MostDiagramSteps)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        if (id.Contains('/', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{id}' cannot be an id: '/' stands between the ids of a path.", nameof(id));
        }

        if (parts.CountBy(part => part.Id).FirstOrDefault(same => same.Value > 1).Key is { } shared)
        {
            throw new ArgumentException($"Two parts of '{id}' share the id '{shared}'.", nameof(parts));
        }

        Composition = composition;
        Id = id;
        Statement = statement;
        Condition = condition;
        QuestionMask = condition.QuestionMask;
        Parts = parts;
        Citations = citations;
        this.diagramSteps = diagramSteps;
        depth = parts.Select(part => part.depth + 1).DefaultIfEmpty().Max();
        size = parts.Aggregate(1, (sum, part) => Math.Min(sum + part.size, MostParts + 2));
        if (depth > Condition.MaxDepth || size > MostParts + 1)
        {
            throw new ArgumentException($"'{id}' is made of more than {MostParts} criteria, or in more than {Condition.MaxDepth} levels.", nameof(parts));
        }
    }

    /// <summary>Whether this is a test of answers, or all, any or none of its parts.</summary>
    public Composition Composition { get; }

    /// <summary>The permanent name, unique among the parts of one criterion, such as <c>voluntary</c>.</summary>
    public string Id { get; }

    /// <summary>What is asked, as a statement that is true of an activity or not.</summary>
    public string Statement { get; }

    /// <summary>The statement as a condition on answers.</summary>
    public Condition Condition { get; }

    /// <summary>The criteria that this one is made of; empty for a test.</summary>
    public IReadOnlyList<Criterion> Parts { get; }

    /// <summary>Where the criterion is taken from: at least one citation.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The questionnaire whose questions the criterion asks.</summary>
    public Questionnaire Questionnaire => Condition.Questionnaire;

    /// <summary>The questions that it asks.</summary>
    internal QuestionSet QuestionMask { get; }

    /// <summary>Compiled at first use, and then the same for every thread.</summary>
    internal CompiledCondition Compiled => Volatile.Read(ref compiled) ?? Once.Keep(ref compiled, CompiledCondition.Compile(Condition, diagramSteps: diagramSteps));

    /// <summary>This criterion and all that it is made of as a flat list, made and compiled at first use.</summary>
    internal Outline Outline => Volatile.Read(ref outline) ?? Once.Keep(ref outline, new Outline(this));

    /// <summary>A criterion that tests answers.</summary>
    /// <exception cref="ArgumentException">The id or the statement is blank, or the id contains <c>/</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Criterion Test(string id, string statement, Condition condition, Citation citation, params ReadOnlySpan<Citation> more)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Criterion(Composition.Test, id, statement, condition, [], Sources(citation, more));
    }

    /// <summary>A criterion that is met when all of its parts are.</summary>
    /// <exception cref="ArgumentException">
    /// The id or the statement is blank, the id contains <c>/</c>, there is no part, two parts share an id, the parts ask questions of different
    /// questionnaires, or they are more than 10,000 in all or in more than <see cref="Condition.MaxDepth"/> levels.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Criterion All(string id, string statement, Citation citation, params ReadOnlySpan<Criterion> parts) =>
        new(Composition.All, id, statement, Condition.AllOf(Conditions(parts)), [.. parts], Sources(citation, []));

    /// <summary>A criterion that is met when at least one of its parts is.</summary>
    /// <exception cref="ArgumentException">
    /// The id or the statement is blank, the id contains <c>/</c>, there is no part, two parts share an id, the parts ask questions of different
    /// questionnaires, or they are more than 10,000 in all or in more than <see cref="Condition.MaxDepth"/> levels.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Criterion Any(string id, string statement, Citation citation, params ReadOnlySpan<Criterion> parts) =>
        new(Composition.Any, id, statement, Condition.AnyOf(Conditions(parts)), [.. parts], Sources(citation, []));

    /// <summary>A criterion that is met when another is not.</summary>
    /// <exception cref="ArgumentException">The id or the statement is blank, or the id contains <c>/</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Criterion Not(string id, string statement, Citation citation, Criterion part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new Criterion(Composition.Not, id, statement, !part.Condition, [part], Sources(citation, []));
    }

    /// <summary>A criterion with any number of sources, put together as it is told, and with so many steps to be made a diagram of as are allowed.</summary>
    /// <exception cref="ArgumentException">What the public ways to make one refuse.</exception>
    internal static Criterion Of(
        Composition composition, string id, string statement, Condition? condition, IReadOnlyList<Criterion> parts, IReadOnlyList<Citation> citations,
        long diagramSteps = CompiledCondition.MostDiagramSteps) => new(
        composition, id, statement,
        composition switch
        {
            Composition.Test => condition!,
            Composition.All => Condition.AllOf(Conditions([.. parts])),
            Composition.Any => Condition.AnyOf(Conditions([.. parts])),
            _ => !parts[0].Condition,
        },
        parts, citations, diagramSteps);

    /// <summary>The same criterion, with the same parts, under another id: so that definitions whose criteria share an id can be joined.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The id is blank, or contains <c>/</c>.</exception>
    public Criterion WithId(string id) => new(Composition, id, Statement, Condition, Parts, Citations, diagramSteps);

    /// <summary>How the criterion stands under some answers.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the criterion's questions.</exception>
    /// <exception cref="NotSupportedException">The condition is too large to be reasoned with, even as a diagram.</exception>
    public CriterionStatus Assess(Answers answers) => Compiled.Status(answers);

    /// <summary>This criterion and all that it is made of, each before its parts.</summary>
    public IEnumerable<Criterion> WithParts() => Parts.SelectMany(part => part.WithParts()).Prepend(this);

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;

    /// <summary>The questions whose own answer can still decide, in their questionnaire's order, and what each answer would do.</summary>
    internal IReadOnlyList<OpenQuestion> OpenQuestionsUnder(Answers answers) => OpenQuestions(Compiled.DecidingQuestions(answers), answers);

    /// <summary>The questions that can still decide by what follows from their answers alone, likewise.</summary>
    internal IReadOnlyList<OpenQuestion> ImplyingQuestionsUnder(Answers answers) =>
        OpenQuestions(Compiled.SettlingQuestions(answers).Without(Compiled.DecidingQuestions(answers)), answers);

    /// <summary>Adds the criteria by which some answers alone give this one a status: tests that they settle, or this one where it takes several.</summary>
    internal void AddGrounds(AnswerSet excluded, CriterionStatus status, List<Criterion> grounds)
    {
        if (Compiled.Evaluate(excluded) != status)
        {
            return;
        }

        int before = grounds.Count;
        CriterionStatus ofParts = Composition != Composition.Not ? status
            : status == CriterionStatus.Met ? CriterionStatus.NotMet : CriterionStatus.Met;
        foreach (Criterion part in Parts)
        {
            part.AddGrounds(excluded, ofParts, grounds);
        }

        if (grounds.Count == before)
        {
            grounds.Add(this);
        }
    }

    /// <summary>Refuses a criterion on the questions of another questionnaire, by the id of the rule whose criterion it is.</summary>
    internal void RequireFrom(Questionnaire questionnaire, string ruleId, string parameter)
    {
        if (Questionnaire != questionnaire)
        {
            throw new ArgumentException($"'{ruleId}' asks questions of {Questionnaire.Beside(questionnaire)}, and not of '{questionnaire}'.", parameter);
        }
    }

    private ReadOnlyCollection<OpenQuestion> OpenQuestions(QuestionSet set, Answers answers)
    {
        IReadOnlyList<Question> questions = Questionnaire.List(set);
        var open = new OpenQuestion[questions.Count];
        for (int index = 0; index < open.Length; index++)
        {
            open[index] = new OpenQuestion(questions[index], Compiled, answers);
        }

        return Array.AsReadOnly(open);
    }

    private static Condition[] Conditions(ReadOnlySpan<Criterion> parts)
    {
        var conditions = new Condition[parts.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            ArgumentNullException.ThrowIfNull(parts[index], nameof(parts));
            conditions[index] = parts[index].Condition;
        }

        return conditions;
    }

    private static IReadOnlyList<Citation> Sources(Citation citation, ReadOnlySpan<Citation> more)
    {
        IReadOnlyList<Citation> sources = [citation, .. more];
        foreach (Citation source in sources)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(citation));
        }

        return sources;
    }
}
