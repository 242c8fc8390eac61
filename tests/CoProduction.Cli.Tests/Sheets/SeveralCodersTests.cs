namespace CoProduction.Cli.Tests.Sheets;

/// <summary>What several coders said is never lost without a word.</summary>
public sealed class SeveralCodersTests : IDisposable
{
    private const string Near = "id,title,users@Ana,user@Ben,users @Cleo,users.notes@Dora,Users@Eva,users@Ben\nbus,Bus,yes,no,no,hm,no,no\nlit,Lit,yes,no,no,,no,yes\n";

    private const string TurnsNoMore = """
        id,title,coder,adjudicated,output,professionalsDeliver,users,citizensDeliver,voluntariness,citizensDeliver.note
        a,Bus,Ana,,publicService,yes,yes,yes,voluntary,
        a,Bus,Ben,,publicService,yes,yes,no,partlyVoluntary,
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("check")]
    [InlineData("merge")]
    [InlineData("agree")]
    [InlineData("classify")]
    public void A_header_that_nearly_names_a_coders_answers_does_not_become_a_column_of_ones_own(string verb)
    {
        (int exitCode, string output, string error) = Tool.Run(Near, verb, "-");

        Assert.Equal(2, exitCode);
        foreach ((int column, string header, string meant) in (
            (int, string, string)[])[(20, "user@Ben", "users@Ben"), (29, "users @Cleo", "users@Cleo"), (41, "users.notes@Dora", "users.note@Dora"), (58, "Users@Eva", "users@Eva")])
        {
            Assert.Contains($"stdin:1:{column}: CPJ201: '{header}' is not a column of activities; did you mean '{meant}'?", output + error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("0 errors", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_leniently_a_header_that_cannot_be_mistaken_names_its_coder_and_is_told()
    {
        const string Lenient = "id,title,users@Ana,Users@Ben,users @Cleo,users.Note@Cleo\nbus,Bus,yes,no,no,hm\n";

        Assert.Equal(
            (0, "stdin:1:20: CPT205: note: The header 'Users@Ben' is read as 'users@Ben'. (at $, cell D1)\n"
                + "stdin:1:30: CPT205: note: The header 'users @Cleo' is read as 'users@Cleo'. (at $, cell E1)\n"
                + "stdin:1:42: CPT205: note: The header 'users.Note@Cleo' is read as 'users.note@Cleo'. (at $, cell F1)\n"
                + "stdin: 3 records read as a table; 0 errors, 0 warnings\n", ""),
            Tool.Run(Lenient, "check", "-", "--lenient"));
        Assert.Contains("3 coders, 1 activity", Tool.Run(Lenient, "merge", "-", "--lenient").Output, StringComparison.Ordinal);
        Assert.Contains("'user@Ben' is not a column of activities; did you mean 'users@Ben'?", Tool.Run(Near, "check", "-", "--lenient").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_whose_coder_is_left_out_is_told()
    {
        Assert.Contains(
            "CPJ201: 'users@<U+2028>' names no coder: the name stands after '@', as in 'users@Ana'.", Tool.Run("id,title,users@\u2028,users@Ben\na,x,yes,no\n", "check", "-").Output, StringComparison.Ordinal);
        Assert.Contains(
            "CPJ201: 'users@' names no coder: the name stands after '@', as in 'users@Ana'.", Tool.Run("id,title,users@,users@Ben\na,x,yes,no\n", "check", "-").Output, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("id,title,users@Ana,users@Ben,title@home,phone@work\na,x,yes,no,y,1\n", "check", "-").ExitCode);
    }

    [Theory]
    [InlineData("id,title,coder,users\na,x,Ana,yes\na,x,Ben,no\nb,y,Ana,yes\nb,y,bén,no\n", "stdin:5")]
    [InlineData("id,title,users@Ana,users@Ben,users@ben\na,x,yes,no,yes\n", "stdin:2")]
    public void One_coder_spelt_in_two_ways_is_told_by_every_verb_that_counts_coders(string codings, string place)
    {
        foreach (string verb in (string[])["check", "merge", "agree"])
        {
            (int exitCode, string output, string error) = Tool.Run(codings, verb, "-");

            Assert.Equal(0, exitCode);
            Assert.Contains($"{place}: CPV033: warning: The coder 'b", verb == "check" ? output : error, StringComparison.Ordinal);
            Assert.Contains(" has the name of 'Ben' but for capitals, spaces or accents, and is taken for another.\n", output + error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1.0", "")]
    [InlineData("1.1", " has no place for 1 differing own field; the table of --output has a row for each coding, with all of it")]
    public void An_own_field_that_is_written_otherwise_and_says_the_same_is_not_told_as_left_out(string number, string told)
    {
        string settled = Path.Combine(folder, "numbers.csv");
        string codings = "{\"id\":\"a\",\"title\":\"t\",\"coder\":\"Ana\",\"extra\":{\"n\":1}}\n{\"id\":\"a\",\"title\":\"t\",\"coder\":\"Ben\",\"extra\":{\"n\":" + number + "}}\n";
        (int exitCode, _, string error) = Tool.Run(codings, "merge", "-", "--settled", settled);

        Assert.Equal((0, told.Length == 0 ? "" : $"merge: {settled}{told}\n"), (exitCode, error));
        Assert.Equal(told.Length == 0, File.ReadLines(settled).First().Split(',').Contains("extra"));
    }

    [Fact]
    public void Own_columns_and_descriptions_are_not_lost_where_what_is_settled_is_written()
    {
        const string Codings = """
            id,title,coder,users,Bezirk,Budget,description,stated
            a,Bus,Ana,yes,Nord,3,,"[{""definition"":""sharp-1980"",""verdict"":""coProduction"",""work"":""sharp-1980""}]"
            a,Bus,Ben,no,Nord,4,Eine Beschreibung,
            """;
        string settled = Path.Combine(folder, "settled.csv");
        (int exitCode, _, string error) = Tool.Run(Codings, "merge", "-", "--settled", settled);

        Assert.Equal(0, exitCode);
        Assert.Equal($"merge: {settled} has no place for 1 differing own field; the table of --output has a row for each coding, with all of it\n", error);
        Assert.Equal(
            """
            id,title,description,users,users.note,stated,Bezirk
            a,Bus,Eine Beschreibung,?codersDisagree,no: Ben; yes: Ana,"[{""definition"":""sharp-1980"",""verdict"":""coProduction"",""work"":""sharp-1980""}]",Nord

            """, File.ReadAllText(settled));
    }

    [Fact]
    public void No_verdict_is_said_to_turn_on_an_answer_that_a_decision_has_made_idle()
    {
        string before = Tool.Run(TurnsNoMore, "merge", "-").Output;
        string after = Tool.Run(TurnsNoMore + "\na,Bus,Cleo,yes,,,,no,,Nobody delivers.\n", "merge", "-").Output;

        Assert.EndsWith("2 coders, 1 activity; 2 answers to adjudicate, 2 of them in a smallest set to settle\n", before, StringComparison.Ordinal);
        Assert.Equal(
            "a: voluntariness: Ana: voluntary; Ben: partlyVoluntary\n2 coders, 1 activity; 1 answer to adjudicate, 0 of them in a smallest set to settle\n", after);
    }

    [Fact]
    public void What_to_settle_is_told_under_the_definitions_that_are_named()
    {
        const string Codings = "id,title,coder,users,citizensDeliver\na,x,Ana,yes,yes\na,x,Ben,yes,no\n";

        Assert.Contains("; in a smallest set to settle\n", Tool.Run(Codings, "merge", "-", "--definitions", "brudney-england-1983").Output, StringComparison.Ordinal);
        Assert.Contains("unknown definition 'brudny'", Tool.Run(Codings, "merge", "-", "--definitions", "brudny").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_that_differ_under_one_id_are_told_as_the_sign_of_rows_that_went_astray()
    {
        const string Shifted = "id,title,coder,users\na,Bus,Ana,yes\nb,Litter,Ana,yes\na,Litter,Ben,no\nb,Litter,Ben,no\n";

        foreach (string verb in (string[])["merge", "agree"])
        {
            (int exitCode, _, string error) = Tool.Run(Shifted, verb, "-");

            Assert.Equal((0, "stdin:4: CPV034: warning: 'a' is called 'Litter' here, and 'Bus' in the coding of 'Ana': are these one activity?\n"), (exitCode, error));
        }
    }

    [Theory]
    [InlineData("id,title,coder,users\na,Bus,Ana,maybe\nb,Litter,Ana,yes\na,Bus,Ben,no\nb,Litter,Ben,no\n")]
    [InlineData("id,title,citizensDeliver@Ana,citizensDeliver@Ben\na,Bus,maybe,no\nb,Litter,yes,no\n")]
    [InlineData("id,title,users,users.note\na,Bus,maybe,\nb,Litter,yes,why\n")]
    [InlineData("""[{"id":"a","title":"Bus","coder":"Ana"},{"id":"b","title":"Litter","coder":"Ana"},{"id":"a","title":"Bus","coder":"Ben"}]""")]
    public void Activities_that_are_to_be_coded_are_taken_once_from_what_was_coded_and_no_answer_stands_in_the_way(string coded)
    {
        string sheet = Path.Combine(folder, "sheet.csv");

        Assert.Equal((0, $"{sheet}: 1 question, 2 activities\n", ""), Tool.Run(coded, "sheet", sheet, "--coder", "Cleo", "--questions", "users", "--activities", "-"));
        Assert.Equal("id,coder,date,title,description,users\na,Cleo,,Bus,,\nb,Cleo,,Litter,,\n", File.ReadAllText(sheet));
    }

    [Fact]
    public void One_table_that_names_no_coder_is_told_so_once()
    {
        string file = Path.Combine(folder, "nocoder.csv");
        File.WriteAllText(file, "id,title,users\na,x,yes\nb,y,no\n");

        Assert.Equal(
            (2, "", $"{file}: note: no column 'coder' says by whom it is coded, so that its name does\nagree: agreement needs two coders or more, and there is 1 coder, nocoder\n"),
            Tool.Run("", "agree", file));
    }

    [Theory]
    [InlineData("merge", "2 coders, 1 activity")]
    [InlineData("check", "2 records read as a table; 0 errors, 0 warnings")]
    [InlineData("classify", "taken together by the rule anyAllowed")]
    [InlineData("agree", "2 coders (Ana, Ben), 1 activity")]
    public void The_column_that_names_the_coder_may_be_called_otherwise_for_every_verb(string verb, string told)
    {
        (int exitCode, string output, string error) = Tool.Run("id,title,rater,users\na,x,Ana,yes\na,x,Ben,no\n", verb, "-", "--coder", "rater");

        Assert.Equal(0, exitCode);
        Assert.Contains(told, output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sep=;\nid;title;users\na;x;yes\n", 0, "1 record read as a table; 0 errors, 0 warnings")]
    [InlineData("", 2, ":1:1: CPJ001: There is nothing in it.")]
    [InlineData("\"id,title,coder,users\"\n\"a,x,Ana,yes\"\n", 2, ":1:1: CPT101: All headers stand in one cell, 'id,title,coder,users', as where each line was put in quotation marks: save the table again with ',' between its cells.")]
    [InlineData("Kennung;Name\na;x\n", 2, ":1:1: CPT101: No column has the header 'title', so that these are no activities.")]
    public void What_is_called_a_table_is_never_refused_as_JSON(string text, int exitCode, string told)
    {
        string file = Path.Combine(folder, "sheet.csv");
        File.WriteAllText(file, text);
        (int checkedCode, string output, _) = Tool.Run("", "check", file);

        Assert.Equal(exitCode, checkedCode);
        Assert.Contains(told, output, StringComparison.Ordinal);
        Assert.DoesNotContain("JSON", output, StringComparison.Ordinal);
        if (exitCode == 2) Assert.Contains(told, Tool.Run("", "agree", file, file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_JSON_is_read_as_such_though_it_is_called_a_table()
    {
        string file = Path.Combine(folder, "activities.csv");
        File.WriteAllText(file, """{"id":"a","title":"x"}""");

        Assert.Equal((0, $"{file}: 1 record read as JSON; 0 errors, 0 warnings\n", ""), Tool.Run("", "check", file));
        Assert.Equal((0, "stdin: 1 record read as a table; 0 errors, 0 warnings\n", ""), Tool.Run("sep=;\nid;title;users\na;x;yes\n", "check", "-"));
    }
}
