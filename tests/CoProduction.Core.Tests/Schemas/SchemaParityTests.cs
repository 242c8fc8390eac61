using System.Reflection;
using System.Text.Json;
using CoProduction.Tests.Json;

namespace CoProduction.Tests.Schemas;

/// <summary>Schemas, as a validator of others' reads them, beside the readers of the library.</summary>
public sealed class SchemaParityTests
{
    /// <summary>The proofs try more.</summary>
    private const int Mutants = 300;

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
    public void Schema_and_reader_take_and_refuse_the_same_mutants(string name) => SchemaParity.Require(name, Mutants);

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
}
