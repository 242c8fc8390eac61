namespace CoProduction.Cli.Tests.Sheets;

public sealed class SheetToolTests : IDisposable
{
    private const string Csv = "id;title;users;citizensDeliver;budget\na;Walking bus;yes;yes;3,5\nb;Litter;maybe;no;4\n";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_table_is_checked_and_each_problem_has_its_line_and_its_cell()
    {
        Assert.Equal(
            (1, "stdin:3:10: CPJ202: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'. (at $.answers.users, cell C3)\n"
                + "stdin: 1 record read as a table, 1 not; 1 error, 0 warnings\n", ""),
            Tool.Run(Csv, "check", "-"));
        Assert.Equal(
            (0, "stdin:2:3: CPT205: note: 'Yes' is read as 'yes'. (at $.answers.users, cell B2)\nstdin: 1 record read as a table; 0 errors, 0 warnings\n", ""),
            Tool.Run("title,users\nx,Yes\n", "check", "-", "--lenient"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void Results_stand_beside_the_columns_of_the_table(string kind)
    {
        string results = InFolder($"results.{kind}");
        (int exitCode, string output, _) = Tool.Run(Csv, "classify", "-", "--output", results, "--columns", "matrix", "--definitions", "brudney-england-1983");

        Assert.Equal((1, $"{results}: 1 record read as a table, 1 not\n"), (exitCode, output));
        if (kind == "csv")
        {
            Assert.Equal(
                "id,title,users,citizensDeliver,budget,brudney-england-1983,contradictions\na,Walking bus,yes,yes,\"3,5\",,0\nb,Litter,maybe,no,4,,\n", File.ReadAllText(results));
        }

        Assert.Contains("'maybe' is not an answer to 'users'", Tool.Run("", "check", results).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_rows_are_written_of_JSON_too()
    {
        string results = InFolder("long.csv");

        Assert.Equal(0, Tool.Run("""{"title":"x","answers":{"citizensDeliver":false}}""", "classify", "-", "--output", results, "--columns", "long", "--definitions", "brudney-england-1983").ExitCode);
        Assert.Equal(
            "id,title,definition,verdict,reasons,openQuestions\n,x,brudney-england-1983,notCoProduction,citizensDeliver: no,\n", File.ReadAllText(results));
    }

    [Fact]
    public void A_table_to_write_is_known_by_its_name() => Assert.Equal(
        (2, "", "classify: 'results.txt' must end in .xlsx, .csv or .tsv, which tells the kind of table\nclassify: --help shows the usage\n"),
        Tool.Run(Csv, "classify", "-", "--output", "results.txt"));

    [Fact]
    public void A_sheet_to_code_in_is_coded_merged_and_what_differs_is_listed()
    {
        foreach (string coder in (string[])["Ana", "Ben"])
        {
            string sheet = InFolder($"{coder}.csv");
            Assert.Equal(
                (0, $"{sheet}: 2 questions, 1 activity\n", ""),
                Tool.Run("""{"id":"a","title":"Walking bus"}""", "sheet", sheet, "--coder", coder, "--questions", "users,power", "--activities", "-"));
            Assert.Equal($"id,coder,date,title,description,users,power\na,{coder},,Walking bus,,,\n", File.ReadAllText(sheet));
            File.WriteAllText(sheet, File.ReadAllText(sheet).Replace("bus,,,", coder == "Ana" ? "bus,,yes,none" : "bus,,no,none", StringComparison.Ordinal));
        }

        string merged = InFolder("all.csv");
        Assert.Equal(
            (0, "a: users: Ana: yes; Ben: no; in a smallest set to settle\n2 coders, 1 activity; 1 answer to adjudicate, 1 of them in a smallest set to settle\n", ""), Tool.Run("", "merge", InFolder("Ana.csv"), InFolder("Ben.csv"), "--output", merged));
        Assert.Equal("id,coder,title,users,power\na,Ana,Walking bus,yes,none\na,Ben,Walking bus,no,none\n", File.ReadAllText(merged));
        Tool.Run("", "merge", merged, "--output", InFolder("wide.csv"), "--side-by-side");
        Assert.Equal("id,title,users@Ana,users@Ben,power@Ana,power@Ben\na,Walking bus,yes,no,none,none\n", File.ReadAllText(InFolder("wide.csv")));
    }

    [Fact]
    public void A_number_with_a_sign_is_no_formula_in_any_table()
    {
        const string Input = "title,budget\n-2,x\n=2,x\n";
        string results = InFolder("results.csv");

        Assert.Equal(0, Tool.Run(Input, "classify", "-", "--output", results, "--definitions", "sharp-1980").ExitCode);
        Assert.Equal("title,budget,sharp-1980,contradictions\n-2,x,undetermined,0\n'=2,x,undetermined,0\n", File.ReadAllText(results));
        Assert.Equal(
            "id,title,sharp-1980,contradictions,record,initiative\n,-2,undetermined,0,activity,\n,'=2,undetermined,0,activity,\n",
            Tool.Run(Input, "classify", "-", "--format", "csv", "--definitions", "sharp-1980").Output);
    }

    [Theory]
    [InlineData("classify")]
    [InlineData("merge")]
    public void A_table_that_is_there_is_replaced_where_that_is_asked_for_alone(string verb)
    {
        string results = InFolder("results.csv");
        File.WriteAllText(results, "mine");

        Assert.Equal(
            (2, "", $"{verb}: '{results}' is there already, and is not replaced without --force\n"), Tool.Run("id,title,coder,users\na,x,Ana,yes\n", verb, "-", "--output", results));
        Assert.Equal("mine", File.ReadAllText(results));
        Assert.Equal(0, Tool.Run("id,title,coder,users\na,x,Ana,yes\n", verb, "-", "--output", results, "--force").ExitCode);
        Assert.StartsWith("id,", File.ReadAllText(results), StringComparison.Ordinal);
        Assert.Equal([results], Directory.GetFiles(folder));
    }

    [Fact]
    public void Codings_are_checked_as_such()
    {
        Assert.Equal(
            "stdin:2:9: CPJ202: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'. (at $.answers.users, cell D2)\n"
                + "stdin: 1 record read as a table, 1 not; 1 error, 0 warnings\n",
            Tool.Run("id,title,users@Ana,users@Ben\na,x,yes,maybe\n", "check", "-").Output);
        Assert.Equal(
            "stdin:3:5: CPJ107: The coder is missing. (at $.coder, cell C3)\nstdin:4: CPV029: 'a' is coded by 'Ana' twice.\n"
                + "stdin: 2 records read as a table, 1 not; 2 errors, 0 warnings\n",
            Tool.Run("id,title,coder,users\na,x,Ana,yes\na,x,,yes\na,x,Ana,no\n", "check", "-").Output);
        Assert.Equal(
            (0, "stdin: 2 records read as JSON; 0 errors, 0 warnings\n", ""),
            Tool.Run("""[{"id":"a","title":"x","coder":"Ana"},{"id":"a","title":"x","coder":"Ben"}]""", "check", "-"));
    }

    [Theory]
    [InlineData("id,title,users@Ana,users@Ben\na,x,yes,no\n", "")]
    [InlineData("id,title,coder,users\na,x,Ana,yes\na,x,Ben,no\n", "")]
    [InlineData("""{"id":"a","title":"x","coder":"Ana","answers":{"users":true}}""" + "\n" + """{"id":"a","title":"x","coder":"Ben","answers":{"users":false}}""", "")]
    [InlineData("id,title,coder,adjudicated,users,users.note\na,x,Ana,,yes,\na,x,Ben,,no,\na,x,Cleo,yes,yes,Told.\n", ", with what was adjudicated in 1 coding more")]
    public void Codings_of_one_activity_are_one_activity_to_those_who_classify(string codings, string more)
    {
        string told = $"2 codings of 1 activity by 2 coders are taken together by the rule anyAllowed{more}";
        (int exitCode, string output, string error) = Tool.Run(codings, "classify", "-", "--definitions", "sharp-1980");
        string page = Tool.Run(codings, "report", "-").Output;

        Assert.Equal((0, $"stdin: {told}\n"), (exitCode, error));
        Assert.Contains("\n1 activity: 0 counted by every definition, ", output, StringComparison.Ordinal);
        Assert.Contains($" {told}. ", output.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains($"{told}.</p>", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split($" under {Classifier.Default.Definitions.Count} of {Classifier.Default.Definitions.Count} definitions.").Length - 1);
        Assert.Contains("% needs ", Tool.Run(codings, "report", "-", "--format", "latex").Output, StringComparison.Ordinal);
        Assert.Contains($"{told}.", Tool.Run(codings, "report", "-", "--format", "latex").Output, StringComparison.Ordinal);
        string map = Tool.Run(codings, "map", "--definitions", "sharp-1980,alford-2002", "--counts", "-").Output;
        Assert.Equal((2, 2), (map.Split(">yes 0 · no 0</text>").Length - 1, map.Split(">open 1</text>").Length - 1));
    }

    [Fact]
    public void Another_rule_makes_something_else_of_codings_and_each_can_be_classified_by_itself()
    {
        const string Three = "id,title,coder,citizensDeliver\na,x,Ana,no\na,x,Ben,no\na,x,Cleo,yes\n";
        string Csv(string rule) => Tool.Run(Three, "classify", "-", "--format", "csv", "--definitions", "brudney-england-1983", "--rule", rule).Output;
        const string Head = "id,title,brudney-england-1983,contradictions,record,initiative\n";

        Assert.Equal($"{Head}a,x,undetermined,0,activity,\n", Csv("anyAllowed"));
        Assert.Equal($"{Head}a,x,undetermined,0,activity,\n", Csv("unanimous"));
        Assert.Equal($"{Head}a,x,notCoProduction,0,activity,\n", Csv("majority"));
        Assert.Equal($"{Head}a@Ana,x,notCoProduction,0,activity,\na@Ben,x,notCoProduction,0,activity,\na@Cleo,x,undetermined,0,activity,\n", Csv("each"));
    }

    [Fact]
    public void Results_on_codings_stand_beside_rows_where_a_row_is_an_activity()
    {
        string many = InFolder("many.csv");
        string one = InFolder("one.csv");
        string results = InFolder("results.csv");
        File.WriteAllText(many, "id,title,coder,users,city\na,x,Ana,yes,Leeds\na,x,Ben,no,Leeds\n");
        File.WriteAllText(one, "id,title,coder,users,city\na,x,Ana,yes,Leeds\nb,y,Ana,no,Hull\n");
        string Written(string file, params string[] more)
        {
            Assert.Equal(0, Tool.Run("", ["classify", file, "--output", results, "--force", "--definitions", "sharp-1980", .. more]).ExitCode);
            return File.ReadAllText(results);
        }

        Assert.Equal("id,title,sharp-1980,contradictions\na,x,undetermined,0\n", Written(many));
        Assert.Equal("id,title,coder,users,city,sharp-1980,contradictions\na,x,Ana,yes,Leeds,undetermined,0\na,x,Ben,no,Leeds,undetermined,0\n", Written(many, "--rule", "each"));
        Assert.Equal("id,title,coder,users,city,sharp-1980,contradictions\na,x,Ana,yes,Leeds,undetermined,0\nb,y,Ana,no,Hull,undetermined,0\n", Written(one));
    }

    [Fact]
    public void Answers_that_clash_only_when_they_are_taken_together_are_told()
    {
        const string Codings = "id,title,coder,mutualAdjustment,professionalsDeliver,professionalsPlan\na,x,Ana,yes,no,yes\na,x,Ben,yes,yes,no\na,x,Cleo,no,no,no\n";
        (int exitCode, string output, string error) = Tool.Run(Codings, "classify", "-", "--rule", "majority", "--definitions", "sharp-1980", "--format", "csv");

        Assert.Equal(1, exitCode);
        Assert.Contains("\nstdin: CPV016: a, majority, adjudicated: 3 questions disputed; 1 contradiction: ", error, StringComparison.Ordinal);
        Assert.EndsWith("\na,x,undetermined,1,activity,\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_of_ones_own_are_told_what_they_stand_for()
    {
        const string Own = "Name,Do they?,titel\nx,yes,mine\n";
        Assert.Equal(
            (0, "stdin: 1 record read as a table; 0 errors, 0 warnings\n", ""),
            Tool.Run(Own, "check", "-", "--header", "Name=title", "--header", "Do they?=users", "--header", "titel="));
        Assert.Equal(
            (2, "", "check: --header: 'titel' is no column; did you mean 'title'?\ncheck: --help shows the usage\n"), Tool.Run(Own, "check", "-", "--header", "Name=titel"));
        Assert.Equal(
            (2, "", "check: 'Name' says of no header what it stands for, as in \"Who delivers?=citizensDeliver\"\ncheck: --help shows the usage\n"), Tool.Run(Own, "check", "-", "--header", "Name"));
        Assert.Contains(
            "of 1 activity by 2 coders", Tool.Run("Key,title,By,users\na,x,Ana,yes\na,x,Ben,no\n", "classify", "-", "--header", "Key=id", "--header", "By=coder").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_no_cell_of_a_workbook_holds_is_told_with_its_cell()
    {
        string sheet = $"title,description,note\nx,short,{new string('y', 40_000)}\n";
        string results = InFolder("results.xlsx");

        (int exitCode, string output, string error) = Tool.Run(sheet, "classify", "-", "--output", results);

        Assert.Equal((1, $"{results}: 1 record read as a table\n"), (exitCode, output));
        Assert.Equal(
            "stdin:C2: CPT207: The text has 40000 letters, and a cell of Excel holds 32767: it is left out of the workbook; CSV has room for it. (at $.extra.note, cell C2)\n", error);
        Assert.Equal(0, Tool.Run(sheet, "classify", "-", "--output", InFolder("results.csv")).ExitCode);
    }

    [Fact]
    public void A_sheet_that_is_there_is_written_over_where_that_is_asked_for_alone()
    {
        string sheet = InFolder("coding.csv");
        File.WriteAllText(sheet, "coded");

        Assert.Equal((2, "", $"sheet: '{sheet}' is there already, and is not replaced without --force\n"), Tool.Run("", "sheet", sheet, "--questions", "users"));
        Assert.Equal("coded", File.ReadAllText(sheet));
        Assert.Equal((0, $"{sheet}: 1 question, 0 activities\n", ""), Tool.Run("", "sheet", sheet, "--questions", "users", "--force"));
        Assert.Equal("id,initiative,title,description,users\n", File.ReadAllText(sheet));
    }

    [Fact]
    public void What_was_decided_settles_what_differed_and_is_told_apart_by_whether_it_is_in_a_smallest_set_to_settle()
    {
        const string Coded = """
            id,title,coder,adjudicated,output,professionalsDeliver,citizensDeliver,users,citizensDeliver.note
            a,Walking bus,Ana,no,publicService,yes,yes,yes,
            a,Walking bus,Ben,no,publicService,yes,no,,
            """;
        string file = InFolder("all.csv");
        string settled = InFolder("settled.csv");
        File.WriteAllText(file, Coded);
        string open = Tool.Run("", "merge", file, "--settled", settled).Output;
        string allowed = File.ReadAllText(settled);
        Tool.Run("", "merge", file, "--settled", settled, "--rule", "unanimous", "--force");
        string unanimous = File.ReadAllText(settled);
        File.WriteAllText(file, Coded + "\na,Walking bus,Cleo,yes,,,yes,,Parents walk.\n");
        string decided = Tool.Run("", "merge", file, "--settled", settled, "--force").Output;

        Assert.Contains("a: citizensDeliver: Ana: yes; Ben: no; in a smallest set to settle\n", open, StringComparison.Ordinal);
        Assert.Contains("2 answers to adjudicate, 2 of them in a smallest set to settle\n", open, StringComparison.Ordinal);
        Assert.Contains("\na,Walking bus,publicService,yes,?codersDisagree,", allowed, StringComparison.Ordinal);
        Assert.Equal(allowed, unanimous);
        Assert.DoesNotContain("citizensDeliver:", decided, StringComparison.Ordinal);
        Assert.Contains(",yes,Decided by Cleo: Parents walk.,", File.ReadAllText(settled), StringComparison.Ordinal);
        Assert.Contains(",?codersDisagree,", allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_go_into_a_paper_as_a_table_with_its_references()
    {
        const string Described = """{"title":"50 % of users & more","answers":{"citizensDeliver":false}}""";
        string[] chosen = ["--definitions", "brudney-england-1983,whitaker-1980"];

        string table = Tool.Run(Described, ["classify", "-", "--format", "latex", .. chosen]).Output;
        string references = Tool.Run(Described, ["classify", "-", "--format", "bibtex", .. chosen]).Output;

        Assert.Contains("% cite: \\cite{brudney-england-1983,whitaker-1980}; ", table, StringComparison.Ordinal);
        Assert.Contains("activity & Brudney \\& England (1983) & Whitaker (1980) \\\\\n    \\midrule\n    50 \\% of users \\& more & $-$ & ? \\\\\n", table, StringComparison.Ordinal);
        Assert.StartsWith("@article{brudney-england-1983,\n", references, StringComparison.Ordinal);
        Assert.Contains("\n@article{whitaker-1980,\n", references, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_have_something_wrong_are_not_merged()
    {
        (int exitCode, string output, string error) = Tool.Run("id,title,coder,users\na,x,Ana,maybe\n", "merge", "-");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal(
            "stdin:2:9: CPJ202: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'. (at $.answers.users, cell D2)\nmerge: nothing is brought together\n", error);
    }

    [Fact]
    public void Coders_side_by_side_in_a_table_agree_as_they_do_in_JSON()
    {
        string table = Tool.Run("id,title,users@Ana,users@Ben\na,x,yes,no\nb,y,yes,yes\n", "agree", "-").Output;
        string json = Tool.Run(
            """
            {"id":"a","title":"x","coder":"Ana","answers":{"users":true}}
            {"id":"a","title":"x","coder":"Ben","answers":{"users":false}}
            {"id":"b","title":"y","coder":"Ana","answers":{"users":true}}
            {"id":"b","title":"y","coder":"Ben","answers":{"users":true}}
            """, "agree", "-").Output;

        Assert.NotEmpty(table);
        Assert.Equal(json, table);
    }

    private string InFolder(string name) => Path.Combine(folder, name);
}
