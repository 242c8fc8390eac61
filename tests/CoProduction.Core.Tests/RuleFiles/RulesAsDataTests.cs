using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.RuleFiles;

namespace CoProduction.Tests.RuleFiles;

public sealed class RulesAsDataTests
{
    private const string Council = """
        {
          "id": "council-2026", "name": "Our council (2026)", "work": "council-2026", "summary": "Residents work beside the council, and not for pay.",
          "criterion": {
            "id": "co-production", "statement": "Residents and the council deliver together",
            "all": [
              { "id": "together", "statement": "Both deliver", "condition": "citizensDeliver: yes and professionalsDeliver: yes",
                "citations": [ { "work": "council-2026", "locator": "s. 3", "provenance": "primary" } ] },
              { "id": "unpaid", "statement": "Nobody is compelled", "not": {
                  "id": "compelled", "statement": "They are compelled", "condition": "voluntariness: compelled",
                  "citations": [ { "work": "council-2026", "provenance": "reading" } ] },
                "citations": [ { "work": "alford-2002", "provenance": "reported", "reportedIn": "council-2026", "reportedLocator": "s. 4" } ] }
            ],
            "citations": [ { "work": "council-2026", "provenance": "primary" } ]
          },
          "notes": [ "Section 5 is left open." ],
          "works": [ { "id": "council-2026", "authors": [ { "family": "Our council" } ], "year": 2026, "title": "What we count", "kind": "report" } ]
        }
        """;

    [Fact]
    public void A_definition_in_a_file_classifies_like_one_of_the_catalogue()
    {
        Definition council = CoProductionRules.Definitions.Validating().Read(Council);
        Classification result = new Classifier([council, Alford2002.Definition]).Classify(
            new Activity("Residents sweep") { CitizensDeliver = true, ProfessionalsDeliver = true, Voluntariness = Voluntariness.Voluntary });

        Assert.Equal(Verdict.CoProduction, result["council-2026"].Verdict);
        Assert.Equal("Our council (2026)", council.Name);
        Assert.Equal(["Section 5 is left open."], council.Notes);
        Assert.Equal("Our council (2026), s. 3", council["together"].Citations[0].ToString());
        Assert.Equal("Alford (2002), as reported by Our council (2026), s. 4", council["unpaid"].Citations[0].ToString());
        Assert.Equal(council.ContentHash, ClassificationRecord.From(result).MadeWith!.Definitions["council-2026"].Hash);
        string written = CoProductionRules.Definitions.Write(council);
        Assert.Equal(council.ContentHash, CoProductionRules.Definitions.Read(written).ContentHash);
        Assert.Equal(written, CoProductionRules.Definitions.Write(CoProductionRules.Definitions.Read(written)));
    }

    [Fact]
    public void All_that_is_wrong_in_a_file_is_told_with_code_line_and_column()
    {
        const string Bad = """
            {
              "id": " ", "work": "alfrd-2002", "sumary": "s", "revision": "2", "questionnaire": "garden",
              "criterion": {
                "id": "c", "statement": "s",
                "any": [
                  { "id": "a", "statement": "s", "condition": "user: yes and relatives: yes", "citations": [] },
                  { "id": "b", "statement": "s", "condition": "users: maybe", "citations": [ { "work": "sharp-1980", "provenance": "reported" } ] },
                  { "id": "d", "statement": "s", "condition": "users: yes and (relatives: yes", "not": {}, "citations": [ { "work": "sharp-1980", "provenance": "seen" } ] },
                  { "id": "e", "statement": "s", "condition": "users: yes and (relatives: yes", "citations": [ { "work": "sharp-1980", "provenance": "primary", "reportedIn": "alford-2002" } ] }
                ]
              },
              "works": [ { "id": "sharp-1980", "title": "t", "kind": "book" }, { "id": "mine", "title": "t", "kind": "booklet" } ]
            }
            """;

        Assert.False(CoProductionRules.Definitions.TryRead(Bad, out _, out IReadOnlyList<Problem> problems));

        Assert.Equal(
            [
                "CPJ107 $ 1:1", "CPJ408 $.id 2:9", "CPJ402 $.work 2:22", "CPJ102 $.sumary 2:36", "CPJ104 $.revision 2:63", "CPJ407 $.questionnaire 2:85",
                "CPJ107 $.criterion 3:16", "CPJ201 $.criterion.any[0].condition 6:52", "CPJ405 $.criterion.any[0].citations 6:96",
                "CPJ202 $.criterion.any[1].condition 7:59", "CPJ404 $.criterion.any[1].citations[0] 7:82", "CPJ406 $.criterion.any[2] 8:7",
                "CPJ302 $.criterion.any[2].citations[0].provenance 8:149", "CPJ401 $.criterion.any[3].condition 9:82",
                "CPJ404 $.criterion.any[3].citations[0] 9:100", "CPJ402 $.works[0].id 12:22", "CPJ305 $.works[1].kind 12:106",
            ],
            problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place!.Line}:{problem.Place.Column}"));
    }

    [Theory]
    [InlineData("\"id\": \"together\"", "\"id\": \"to/gether\"", "CPJ403 at $.criterion.all[0], line 6, column 7: 'to/gether' cannot be an id: '/' stands between the ids of a path.")]
    [InlineData("\"id\": \"unpaid\"", "\"id\": \"together\"", "CPJ403 at $.criterion, line 3, column 16: Two parts of 'co-production' share the id 'together'.")]
    [InlineData("\"all\": [", "\"all\": [], \"any\": [", "CPJ406 at $.criterion, line 3, column 16: A criterion has one of 'condition', 'all', 'any' and 'not', and no other of them.")]
    [InlineData("\"condition\": \"voluntariness: compelled\"", "\"condition\": null", "CPJ406 at $.criterion.all[1].not, line 8, column 68: A criterion has one of 'condition', 'all', 'any' and 'not', and here there is none, or null.")]
    [InlineData("\"notes\"", "\"revision\": 0, \"notes\"", "CPJ403 at $.revision, line 15, column 15: A revision is 1 or more.")]
    [InlineData("\"year\": 2026", "\"year\": 20.5", "CPJ104 at $.works[0].year, line 16, column 90: Expected a whole number.")]
    [InlineData("voluntariness: compelled", "volunt\\u0061riness: compeled", "CPJ202 at $.criterion.all[1].not.condition, line 9, column 78: 'compeled' is not an answer to 'voluntariness'; did you mean 'compelled'? Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'.")]
    public void One_slip_is_one_problem(string right, string wrong, string expected) => Assert.Equal(
        expected,
        Assert.Throws<CoProductionJsonException>(() => CoProductionRules.Definitions.Read(Council.Replace(right, wrong, StringComparison.Ordinal))).Message);

    [Fact]
    public void What_is_too_large_to_be_reasoned_with_is_refused_with_its_place()
    {
        foreach (Condition large in (Condition[])[LargeDefinitions.Dense(50, 6), LargeDefinitions.DenseAll(50, 6)])
        {
            Problem problem = Assert.Single(Assert.Single(CoProductionRules.Definitions.Validating().ReadMany(LargeDefinitions.Text("large-2026", large))).Problems);

            Assert.Equal(
                ("CPJ403", "$.criterion", "'co-production' cannot be taken: The condition is too large to be reasoned with: even as a diagram it takes more steps than are allowed."),
                (problem.Code, problem.Path, problem.Message));
        }
    }

    [Fact]
    public void What_is_too_large_to_be_looked_into_is_taken_with_a_warning_and_judges_as_it_would_from_code()
    {
        Condition large = LargeDefinitions.Pairs();

        Located<Definition> read = Assert.Single(CoProductionRules.Definitions.Validating().ReadMany(LargeDefinitions.Text("large-2026", large)));

        Assert.Equal((ProblemCodes.CriterionTooLarge, ProblemSeverity.Warning), (Assert.Single(read.Problems).Code, read.Problems[0].Severity));
        Assert.True(read.IsSound);
        Assert.Equal(OwnDefinitions.Of("large-2026", large).Assess(default), read.Value!.Assess(default));
    }

    [Fact]
    public void A_condition_with_many_ways_to_hold_and_a_small_diagram_is_taken_without_a_word() =>
        Assert.Empty(Assert.Single(CoProductionRules.Definitions.Validating().ReadMany(LargeDefinitions.Text("odd-2026", LargeDefinitions.Odd(12)))).Problems);

    [Fact]
    public void What_validation_finds_has_the_place_of_the_criterion()
    {
        string idle = Council.Replace("citizensDeliver: yes and professionalsDeliver: yes", "voluntariness: any answer", StringComparison.Ordinal)
            .Replace("voluntariness: compelled", "(voluntariness: compelled) and voluntariness: voluntary", StringComparison.Ordinal);

        Problem[] problems = [.. Assert.Single(CoProductionRules.Definitions.Validating().ReadMany(idle)).Problems];

        Assert.Equal(
            ["CPV102 $.criterion 3:16", "CPV102 $.criterion.all[0] 6:7", "CPV102 $.criterion.all[1] 8:7", "CPV101 $.criterion.all[1].not 8:68"],
            problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place!.Line}:{problem.Place.Column}"));
    }

    [Fact]
    public void Definitions_of_ones_own_questionnaire_are_read_by_its_own_format()
    {
        Questionnaire garden = CoProductionRules.Questionnaires.Read(CoProductionRules.Questionnaires.Write(GardenQuestions.Questionnaire, indented: true));
        Definition own = OwnDefinitions.Of("own", GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Group, Scale.Community));
        string json = CoProductionRules.DefinitionsOf(GardenQuestions.Questionnaire).Write(own);
        Definition read = CoProductionRules.DefinitionsOf(garden).Read(json);

        Assert.NotSame(GardenQuestions.Questionnaire, garden);
        Assert.Equal(GardenQuestions.Questionnaire.ContentHash, garden.ContentHash);
        Assert.True(garden.Find("open")!.IsYesNo);
        Assert.Equal(own.ContentHash, read.ContentHash);
        Assert.Equal(
            Verdict.NotCoProduction,
            read.Assess(CoProductionJson.AnswersOf(garden).Read("""{"crop":"community","open":false}""")));
        Assert.Contains("DefinitionsOf(questionnaire)", Assert.Throws<ArgumentException>(() => CoProductionRules.Definitions.Write(own)).Message, StringComparison.Ordinal);
        Assert.Equal(
            "CPJ407", Assert.Throws<CoProductionJsonException>(() => CoProductionRules.Definitions.Read(json)).Problems.Single(problem => problem.Path == "$.questionnaire").Code);
        Assert.Throws<ArgumentNullException>(() => CoProductionRules.DefinitionsOf(null!));
        Assert.Throws<ArgumentNullException>(() => CoProductionRules.TypologiesOf(null!));
    }

    [Fact]
    public void All_that_is_wrong_with_a_questionnaire_is_told()
    {
        const string Bad = """
            { "id": "g", "version": "1",
              "questions": [
                { "id": "a b", "wording": "w", "answers": [ { "token": "yes", "meaning": "m", "example": "e" }, { "token": "no", "meaning": "m", "example": "e" } ],
                  "citations": [ { "work": "sharp-1980", "provenance": "reading" } ] },
                { "id": "c", "wording": "w", "answers": [ { "token": "x", "meaning": "m", "example": "e" } ], "citations": [ { "work": "sharp-1980", "provenance": "reading" } ] }
              ],
              "implications": [ { "id": "i", "premise": "c: x", "conclusion": "d: yes", "reason": "r" } ] }
            """;

        Assert.False(CoProductionRules.Questionnaires.TryRead(Bad, out _, out IReadOnlyList<Problem> problems));

        Assert.Equal(
            ["CPJ403 $.questions[0]", "CPJ403 $.questions[1]", "CPJ201 $.implications[0].premise", "CPJ201 $.implications[0].conclusion"],
            problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void Two_works_of_one_id_are_not_written()
    {
        Definition own = OwnDefinitions.Of("own", Codebook.Users.Is(true));
        Definition other = new() { Id = "own", Work = Bibliography.Sharp1980 with { Title = "Another" }, Summary = "s", Criterion = own.Criterion };

        Assert.StartsWith(
            "Two works have the id 'sharp-1980'", Assert.Throws<ArgumentException>(() => CoProductionRules.Definitions.Write(other)).Message, StringComparison.Ordinal);
    }
}
