using System.Reflection;
using CoProduction.AI;
using CoProduction.Coding;
using CoProduction.Promises;
using CoProduction.Tables;

namespace CoProduction.ContractTests.Promises;

/// <summary>What docs/explanation/compatibility.md promises of names that others store, held against lists to which is only added.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void No_code_of_a_problem_is_gone_or_has_another_name() => Ledger.Keeps(
        "codes.txt",
        from codes in new[] { typeof(ProblemCodes), typeof(TableProblemCodes), typeof(TextProblemCodes) }
        from field in codes.GetFields(BindingFlags.Public | BindingFlags.Static)
        select $"{field.GetRawConstantValue()} {field.Name}");

    [Fact]
    public void No_code_stands_for_two_problems()
    {
        string[] codes = [.. Ledger.Read("codes.txt").Select(line => line.Split(' ')[0])];

        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public void A_definition_that_asks_something_else_has_a_further_revision()
    {
        IReadOnlyList<string> promised = Ledger.Read("definitions.txt");
        string[] now = [.. Classifier.Default.Definitions.Select(definition => $"{definition.Id} {definition.Revision} {definition.ContentHash}")];

        Assert.Empty(now.Except(promised).Select(line => $"{line}: to be added to tests/Promises/definitions.txt, with a further revision where the id has a line"));
        Assert.Empty(promised.GroupBy(Revision).Where(group => group.Count() > 1).Select(group => $"{group.Key} has two contents"));
        Assert.Empty(promised.Select(line => line.Split(' ')[0]).Except(Classifier.Default.Definitions.Select(definition => definition.Id)));
    }

    [Fact]
    public void The_kinds_of_every_typology_keep_their_ids() => Ledger.Keeps(
        "kinds.txt", Classifier.Default.Typologies.SelectMany(typology => typology.Kinds.Select(kind => $"{typology.Id} {kind.Id}")));

    [Fact]
    public void A_typology_that_asks_something_else_has_a_further_line()
    {
        IReadOnlyList<string> promised = Ledger.Read("typologies.txt");
        string[] now = [.. Classifier.Default.Typologies.Select(typology => $"{typology.Id} {typology.ContentHash}")];

        Assert.Empty(now.Except(promised).Select(line => $"{line}: to be added to tests/Promises/typologies.txt, and to be told in the changelog where the id has a line"));
        Assert.Equal(now.Order(), promised.GroupBy(line => line.Split(' ')[0]).Select(group => group.Last()).Order());
    }

    [Fact]
    public void No_question_and_no_answer_of_the_codebook_is_gone_or_stands_elsewhere()
    {
        string[] now = [.. Codebook.Questions.SelectMany(question => question.Options.Select(option => $"{question.Id} {option.Token}"))];

        Ledger.Keeps("answers.txt", now);
        Assert.Equal(Ledger.Read("answers.txt"), now);
    }

    [Fact]
    public void The_columns_of_sheets_keep_their_names_and_their_places()
    {
        string[] now =
        [
            .. CoProductionTables.Activities.AllHeaders.Select(header => $"activities {header}"),
            .. CoProductionTables.Described.AllHeaders.Select(header => $"described {header}"),
            .. CoProductionTables.Codings.AllHeaders.Select(header => $"codings {header}"),
            .. ResultColumns.Contradictions.Headers.Select(header => $"results {header}"),
            .. ResultColumns.Verdicts(Classifier.Default.Definitions).Headers.Select(header => $"results {header}"),
            .. ResultColumns.Memberships(Classifier.Default.Typologies).Headers.Select(header => $"results {header}"),
        ];

        Ledger.Keeps("columns.txt", now);
        Assert.Equal(Ledger.Read("columns.txt"), now);
    }

    [Fact]
    public void What_is_taken_from_a_list_and_what_is_not_in_it_is_found() => Assert.Equal(
        ["Promised, and not so any more: CPJ001 EmptyInput", "To be added to tests/Promises/codes.txt: CPJ001 NothingThere"],
        Ledger.Faults(["CPJ001 EmptyInput", "CPJ002 InvalidUtf8"], ["CPJ001 NothingThere", "CPJ002 InvalidUtf8"], "codes.txt"));

    private static string Revision(string line) => line[..line.LastIndexOf(' ')];
}
