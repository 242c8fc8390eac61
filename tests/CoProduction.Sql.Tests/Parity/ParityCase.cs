using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>One definition, kind or condition: how it is written, and what the library says of answers.</summary>
public sealed class ParityCase
{
    private readonly Func<Answers, string> expected;
    private readonly Func<SqlWriter, string> expression;

    private ParityCase(string name, Condition condition, Func<SqlWriter, string> expression, Func<Answers, string> expected)
    {
        Name = name;
        this.expression = expression;
        this.expected = expected;
        HashSet<Question> used =
        [
            .. condition.Questions,
            .. TiedTo(condition.Questions, ExactForm.ContradictionsOf(condition.Questionnaire)),
        ];
        Questions = [.. condition.Questionnaire.Questions.Where(used.Contains)];
    }

    /// <summary>All definitions and kinds of the catalogue, in its order.</summary>
    public static IReadOnlyList<ParityCase> Catalogue { get; } =
    [
        .. DefinitionCatalog.Definitions.Select(Of),
        .. DefinitionCatalog.Typologies.SelectMany(typology => typology.Kinds.Select(kind => Of(typology, kind))),
    ];

    public string Name { get; }

    /// <summary>The questions that are asked, and those that can contradict them, directly or through others.</summary>
    public IReadOnlyList<Question> Questions { get; }

    public static ParityCase Of(Definition definition) =>
        new(definition.Id, definition.Criterion.Condition, writer => writer.Expression(definition), answers => Token.Of(definition.Assess(answers)));

    public static ParityCase Of(Typology typology, Kind kind) =>
        new($"{typology.Id}/{kind.Id}", kind.Criterion.Condition, writer => writer.Expression(kind), answers => Token.Of(kind.Assess(answers)));

    public static ParityCase Of(string name, Criterion criterion) =>
        new(name, criterion.Condition, writer => writer.Expression(criterion.Condition), answers => Token.Of(criterion.Assess(answers)));

    public string Expression(SqlWriter writer) => expression(writer);

    public string Expected(Answers answers) => expected(answers);

    /// <summary>Partial answers, as far as a layout can say them: all that there are, or a seeded sample, half of it on the questions asked alone.</summary>
    public IReadOnlyList<Answers> Rows(SqlLayout layout, int most, int seed)
    {
        bool saysSome = layout != SqlLayout.OneAnswer;
        double count = saysSome ? PartialAnswers.Count(Questions) : Questions.Aggregate(1.0, (product, question) => product * (question.Options.Count + 1));
        IEnumerable<Answers> rows = count <= most && PartialAnswers.Count(Questions) <= 50.0 * most
            ? PartialAnswers.All(Questions)
            : PartialAnswers.Sample(Questions, most, seed);
        return saysSome ? [.. rows] : [.. rows.Select(SingleAnswers).Distinct()];
    }

    /// <summary>What is left of some answers where "one of these" cannot be said.</summary>
    public static Answers SingleAnswers(Answers answers) => answers.Only([.. answers.Questions.Where(answers.Settles)]);

    public override string ToString() => Name;

    private static HashSet<Question> TiedTo(IEnumerable<Question> questions, IReadOnlyList<AnswerBox> contradictions)
    {
        HashSet<Question> tied = [.. questions];
        int before;
        do
        {
            before = tied.Count;
            foreach (AnswerBox box in contradictions.Where(box => box.Parts.Any(part => tied.Contains(part.Question))))
            {
                tied.UnionWith(box.Parts.Select(part => part.Question));
            }
        }
        while (tied.Count > before);

        return tied;
    }
}
