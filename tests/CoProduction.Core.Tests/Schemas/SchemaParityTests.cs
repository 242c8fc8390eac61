using System.Reflection;
using System.Text.Json;
using CoProduction.Tests.Json;

namespace CoProduction.Tests.Schemas;

/// <summary>Schemas, as a validator of others' reads them, beside the readers of the library.</summary>
public sealed class SchemaParityTests
{
    private const int Mutants = 1_500;

    /// <summary>What a reader refuses and no schema can: the words of the problem, by which it is known, and why.</summary>
    private static readonly (string Code, string Words)[] Beyond =
    [
        // How the text of a condition is put together is no regular language.
        (ProblemCodes.NotACondition, ""), (ProblemCodes.UnknownQuestion, "is not a question of"), (ProblemCodes.UnknownAnswer, "is not an answer to"),

        // A work is cited by its id, which stands in the bibliography or elsewhere in the file.
        (ProblemCodes.UnknownWork, ""),

        // What one part of a file says of another.
        (ProblemCodes.RefusedRule, "share the id"), (ProblemCodes.RefusedRule, "share the token"), (ProblemCodes.RefusedRule, "cannot be reported in itself"),
        (ProblemCodes.RefusedRule, "contradict each other"),

        // A tree that is pasted into itself can be deeper than what is kept.
        (ProblemCodes.OwnFields, "nested deeper"),
    ];

    public static TheoryData<string> Kinds => [.. SchemaKind.All.Select(kind => kind.Name)];

    public static TheoryData<string> BadInputs =>
    [
        .. typeof(BadInputTests).GetMethods().SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>()).Select(row => (string)row.Data[0]!).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_and_reader_take_all_that_the_library_writes(string name)
    {
        SchemaKind kind = SchemaKind.All.Single(kind => kind.Name == name);

        Assert.All(kind.Samples, sample =>
        {
            Assert.Empty(kind.Read(sample));
            Assert.True(kind.Accepts(sample), sample);
        });
        Assert.NotEmpty(kind.Samples);
    }

    [Theory]
    [MemberData(nameof(BadInputs))]
    public void What_is_in_the_table_of_bad_inputs_is_refused_by_the_schema_but_for_what_it_cannot_see(string json)
    {
        SchemaKind activity = SchemaKind.All[0];
        string code = Assert.Single(activity.Read(json).Select(problem => problem.Code).Distinct());

        // What is no JSON never comes to a schema; it sees neither a name that is given twice, nor half of a character.
        if (code is ProblemCodes.EmptyInput or ProblemCodes.Malformed or ProblemCodes.TrailingText)
        {
            Assert.ThrowsAny<JsonException>(() => activity.Accepts(json));
        }
        else if (code is not ProblemCodes.LoneSurrogate)
        {
            Assert.Equal(code == ProblemCodes.DuplicateProperty && !json.Contains("initiative", StringComparison.Ordinal), activity.Accepts(json));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_and_reader_take_and_refuse_the_same_mutants(string name)
    {
        SchemaKind kind = SchemaKind.All.Single(kind => kind.Name == name);
        Mutator mutator = new(kind.Samples, seed: 14);
        (int taken, int refused, int beyond) = (0, 0, 0);
        for (int round = 0; round < Mutants; round++)
        {
            string mutant = mutator.Next();
            IReadOnlyList<Problem> problems = kind.Read(mutant);
            bool isAccepted = kind.Accepts(mutant);
            if (isAccepted && problems is not [])
            {
                // Without a part that is beyond a schema, the whole may be refused too.
                Assert.True(problems.Any(IsBeyond) && problems.All(problem => IsBeyond(problem) || problem.Code == ProblemCodes.RefusedRule), $"{problems[0]}\n{mutant}");
                beyond++;
            }
            else
            {
                Assert.True(isAccepted == problems is [], $"The schema refuses what is read:\n{mutant}");
                (taken, refused) = isAccepted ? (taken + 1, refused) : (taken, refused + 1);
            }
        }

        Assert.True(taken > Mutants / 50 && refused > Mutants / 5 && beyond < Mutants / 4, $"{taken} taken, {refused} refused, {beyond} beyond a schema");
    }

    [Theory]
    [InlineData("activity", """{"title":"t","title":"u"}""", ProblemCodes.DuplicateProperty)]
    [InlineData("activity", """{"title":"t","extra":{"1":{"2":{"3":{"4":{"5":{"6":{"7":{"8":{"9":{"10":{"11":{"12":{}}}}}}}}}}}}}}""", ProblemCodes.OwnFields)]
    [InlineData("definition", """{"id":"a","work":"nobody-1900","summary":"s","criterion":{"id":"c","statement":"s","condition":"users: yes","citations":[{"work":"sharp-1980","provenance":"primary"}]}}""", ProblemCodes.UnknownWork)]
    [InlineData("definition", """{"id":"a","work":"sharp-1980","summary":"s","criterion":{"id":"c","statement":"s","condition":"users yes","citations":[{"work":"sharp-1980","provenance":"primary"}]}}""", ProblemCodes.NotACondition)]
    [InlineData("definition", """{"id":"a","work":"sharp-1980","summary":"s","revision":1.0,"criterion":{"id":"c","statement":"s","condition":"users: yes","citations":[{"work":"sharp-1980","provenance":"primary"}]}}""", ProblemCodes.WrongKind)]
    public void What_no_schema_can_say_is_refused_by_the_reader_alone(string name, string json, string code)
    {
        SchemaKind kind = SchemaKind.All.Single(kind => kind.Name == name);

        Assert.True(kind.Accepts(json));
        Assert.Equal(code, Assert.Single(kind.Read(json)).Code);
    }

    private static bool IsBeyond(Problem problem) =>
        Beyond.Any(each => each.Code == problem.Code && problem.Message.Contains(each.Words, StringComparison.Ordinal));
}
