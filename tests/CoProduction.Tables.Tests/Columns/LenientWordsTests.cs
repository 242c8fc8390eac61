using System.Text;
using CoProduction.Coding;

namespace CoProduction.Tables.Tests.Columns;

/// <summary>Words and headers that are not exact and cannot be mistaken: read where that is allowed, each with a note, and refused otherwise.</summary>
public sealed class LenientWordsTests
{
    private static readonly TableOptions Lenient = new() { IsLenient = true };

    [Theory]
    [InlineData("yes", "Yes,YES, yes ,y e s,true ,True,y,Y,1,ja,Ja,wahr,WAHR,oui,vrai,si,sí,SÍ,verdadero,vero,x,X,y-e_s")]
    [InlineData("no", "No,NO,n,N,False,0,nein,NEIN,falsch,non,faux,falso,n o")]
    public void Words_for_yes_and_no_of_several_languages_are_read(string answer, string words)
    {
        foreach (string word in words.Split(','))
        {
            Located<Activity> row = Assert.Single(Sheets.Read($"title,users\na,{word}\n", Lenient));

            Assert.Equal(answer == "yes", row.Value!.Users);
            Assert.Equal($"CPT205 at $.answers.users, cell B2, line 2, column 3: note: '{word}' is read as '{answer}'.", $"{Assert.Single(row.Problems)}");
            Assert.Equal(
                $"CPJ202 at $.answers.users, cell B2, line 2, column 3: '{word}' is not an answer to 'users'; did you mean '{answer}'? Allowed are 'yes' and 'no'.",
                $"{Assert.Single(Assert.Single(Sheets.Read($"title,users\na,{word}\n")).Problems)}");
        }
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    public void Exact_words_are_read_without_a_note(string word, bool answer)
    {
        Assert.Equal(answer, Assert.Single(Sheets.Sound(Sheets.Read($"title,users\na,{word}\n"))).Users);
        Assert.Equal(answer, Assert.Single(Sheets.Sound(Sheets.Read($"title,users\na,{word}\n", Lenient))).Users);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("Not known")]
    [InlineData("unclear")]
    [InlineData("undetermined")]
    [InlineData("NULL")]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("#N/A")]
    [InlineData("missing")]
    [InlineData("cannot tell")]
    [InlineData("not-asked")]
    [InlineData("dont_know")]
    [InlineData("don't know", "don\\'t know")]
    [InlineData("-")]
    [InlineData(" ")]
    public void Words_for_what_is_not_known_are_read_as_an_empty_cell(string word, string? shown = null)
    {
        Located<Activity> row = Assert.Single(Sheets.Read($"title,users\na,{word}\n", Lenient));

        Assert.Equal(new Activity("a"), row.Value);
        Assert.Equal($"CPT205 at $.answers.users, cell B2, line 2, column 3: note: '{shown ?? word}' is read as an empty cell: not known.", $"{Assert.Single(row.Problems)}");
        Problem problem = Assert.Single(Assert.Single(Sheets.Read($"title,users\na,{word}\n")).Problems);
        Assert.Equal(word.Contains('/', StringComparison.Ordinal) ? "CPJ205" : "CPJ202", problem.Code);
        Assert.Equal(problem.Code == "CPJ202", problem.Message.EndsWith(" What is not known is an empty cell, or ?cannotTell.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("perhaps", "'perhaps' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    [InlineData("yess", "'yess' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.")]
    [InlineData("?perhaps", "'perhaps' is not a reason for a missing answer. Allowed after '?' are 'notAsked', 'cannotTell' and 'codersDisagree'.")]
    [InlineData("?notAskd", "'notAskd' is not a reason for a missing answer; did you mean 'notAsked'? Allowed after '?' are 'notAsked', 'cannotTell' and 'codersDisagree'.")]
    [InlineData("? NOTASKED", "' NOTASKED' is read as 'notAsked'.")]
    public void Of_a_cell_that_is_not_exact_one_thing_is_told(string cell, string message) =>
        Assert.Equal(message, Assert.Single(Assert.Single(Sheets.Read($"title,users\na,{cell}\n", Lenient)).Problems).Message);

    [Fact]
    public void A_question_mark_alone_is_read_as_an_empty_cell_with_a_note() => Assert.Equal(
        "CPT205 at $.answers.users, cell B2, line 2, column 3: note: '?' is read as an empty cell: not known.",
        $"{Assert.Single(Assert.Single(Sheets.Read("title,users\na,?\n", Lenient)).Problems)}");

    [Fact]
    public void Reasons_for_missing_answers_are_kept_and_read_whatever_their_capitals_only_leniently()
    {
        const string text = "title,users,residents,output\na,?notAsked,?cannotTell,publicService|neither?codersDisagree\nb,?NotAsked,,\nc,yes|no?cannotTell,,\n";
        Activity first = new("a")
        {
            Answers = Answers.Unknown.WithAnyOf(Codebook.Output, Output.PublicService, Output.Neither),
            Evidence = new Dictionary<Question, Evidence>
            {
                [Codebook.Users] = new() { Missing = MissingReason.NotAsked },
                [Codebook.Residents] = new() { Missing = MissingReason.CannotTell },
                [Codebook.Output] = new() { Missing = MissingReason.CodersDisagree },
            },
        };

        IReadOnlyList<Located<Activity>> exact = Sheets.Read(text);
        IReadOnlyList<Located<Activity>> lenient = Sheets.Read(text, Lenient);

        Assert.Equal(first, exact[0].Value);
        Assert.Equal(first, lenient[0].Value);
        Assert.Equal("CPJ207 B3", Told(exact[1]));
        Assert.Equal("CPT205 B3", Told(lenient[1]));
        Assert.Equal(MissingReason.NotAsked, lenient[1].Value!.Evidence[Codebook.Users].Missing);
        Assert.Equal(MissingReason.CannotTell, exact[2].Value!.Evidence[Codebook.Users].Missing);
        Assert.Equal(Answers.Unknown, exact[2].Value!.Answers);
    }

    [Fact]
    public void Each_word_of_several_is_read_by_itself()
    {
        Located<Activity> row = Assert.Single(Sheets.Read("title,voluntariness\na,Voluntary|partly-voluntary\n", Lenient));

        Assert.Equal(Answers.Unknown.WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary), row.Value!.Answers);
        Assert.Equal(["'Voluntary' is read as 'voluntary'.", "'partly-voluntary' is read as 'partlyVoluntary'."], row.Problems.Select(problem => problem.Message));
        Assert.Equal(
            ["CPJ202", "CPJ202"], Assert.Single(Sheets.Read("title,voluntariness\na,Voluntary|partly-voluntary\n")).Problems.Select(problem => problem.Code));
        Assert.Equal(
            ["CPJ204", "CPJ202"], Assert.Single(Sheets.Read("title,voluntariness\na,|x|voluntary\n", Lenient)).Problems.Select(problem => problem.Code));
        Assert.Equal("CPJ203", Assert.Single(Assert.Single(Sheets.Read("title,users\na,yes|TRUE\n")).Problems).Code);
    }

    [Theory]
    [InlineData("a,b", ',')]
    [InlineData("a;b", ';')]
    [InlineData("a/b", '/')]
    public void Several_words_in_one_are_told_as_such(string cell, char mark) => Assert.Equal(
        $"'a{mark}b' is several words, not an answer to 'users'. Several possible answers are written as a|b. Allowed are 'yes' and 'no'.",
        Assert.Single(Assert.Single(Sheets.Read($"title\tusers\nx\t{cell}\n")).Problems).Message);

    [Theory]
    [InlineData("Title", "title")]
    [InlineData(" TITLE ", "title")]
    [InlineData("ti-t_le", "title")]
    public void A_header_is_read_whatever_its_capitals_spaces_and_hyphens_only_leniently(string header, string name)
    {
        Located<Activity> row = Assert.Single(Sheets.Read($"id,{header}\n1,x\n", Lenient));

        Assert.Equal(new Activity("x") { Id = "1" }, row.Value);
        Assert.Equal($"CPT205 at $, cell B1, line 1, column 4: note: The header '{header}' is read as '{name}'.", $"{Assert.Single(row.Problems)}");
        Problem problem = Assert.Single(Assert.Single(Sheets.Read($"id,{header}\n1,x\n")).Problems);
        Assert.Equal(
            $"CPJ102 at $, cell B1, line 1, column 4: '{header}' is not a column of activities; did you mean '{name}'? A column of your own has another name, or is named as such in the options.",
            $"{problem}");
    }

    [Theory]
    [InlineData("users.Note", "users.note", true, "CPJ201")]
    [InlineData("user", "users", false, "CPJ201")]
    [InlineData("descripton", "description", false, "CPJ102")]
    [InlineData("Extra", "extra", true, "CPJ102")]
    [InlineData("extro", "extra", false, "CPJ102")]
    [InlineData("resident ", "residents", false, "CPJ201")]
    [InlineData("Ids", null, false, "")]
    [InlineData("it", null, false, "")]
    [InlineData("use", null, false, "")]
    [InlineData("city", null, false, "")]
    public void A_header_that_is_only_near_to_a_name_is_never_guessed(string header, string? name, bool isSure, string code)
    {
        Located<Activity> strict = Assert.Single(Sheets.Read($"title,{header}\nx,\n"));
        Located<Activity> lenient = Assert.Single(Sheets.Read($"title,{header}\nx,\n", Lenient));

        Assert.Equal(name is null ? "" : $"{code} B1", Told(strict));
        Assert.Equal(name is null ? "" : isSure ? "CPT205 B1" : $"{code} B1", Told(lenient));
        Assert.All(strict.Problems.Concat(lenient.Problems), problem => Assert.Contains($"'{name}'", problem.Message, StringComparison.Ordinal));
        Assert.Equal(name is null, strict.IsRead);
    }

    [Fact]
    public void A_header_that_the_options_make_ones_own_is_not_told()
    {
        TableOptions own = new() { Headers = new Dictionary<string, string> { ["Users"] = "", ["use"] = "users" } };

        Located<Activity> row = Assert.Single(Sheets.Read("title,Users,use\nx,many,yes\n", own));

        Assert.Equal(new Activity("x") { Users = true, Extra = Sheets.Json("""{"Users":"many"}""") }, row.Value);
        Assert.Empty(row.Problems);
        Assert.Empty(Assert.Single(Sheets.Read("title,use\nx,yes\n", own)).Problems);
    }

    [Fact]
    public void Notes_on_headers_are_told_with_the_first_row_alone()
    {
        IReadOnlyList<Located<Activity>> rows = Sheets.Read("Title,users\nx,Yes\ny,Yes\n", Lenient);

        Assert.Equal(["CPT205 A1 CPT205 B2", "CPT205 B3"], rows.Select(Told));
        Assert.All(rows, row => Assert.True(row.IsSound));
    }

    [Fact]
    public void Headers_of_coders_are_read_leniently_before_the_name()
    {
        TableFormat<CodedActivity> format = CoProductionTables.Codings;
        byte[] table = Encoding.UTF8.GetBytes("id,title,Users@Ana,users.NOTE@Ana\na,x,yes,n\n");

        Located<CodedActivity> row = Assert.Single(Sheets.Read(format, table, Lenient));

        Assert.Equal(("Ana", true), (row.Value!.Coder.Name, row.Value.Activity.Users));
        Assert.Equal(
            ["The header 'Users@Ana' is read as 'users@Ana'.", "The header 'users.NOTE@Ana' is read as 'users.note@Ana'."], row.Problems.Select(problem => problem.Message));
        Assert.Equal("CPJ201 C1 CPJ201 D1", Told(Assert.Single(Sheets.Read(format, table))));
        Assert.Equal(
            "CPJ201 at $, cell C1, line 1, column 10: 'users@' names no coder: the name stands after '@', as in 'users@Ana'.",
            $"{Assert.Single(Assert.Single(Sheets.Read(format, "id,title,users@\na,x,yes\n"u8.ToArray())).Problems)}");
        Assert.Equal("CPJ201 C1", Told(Assert.Single(Sheets.Read(format, "id,title,users@ \na,x,yes\n"u8.ToArray()))));
        Assert.Equal("""{"title@Ana":"z"}""", Assert.Single(Sheets.Read(format, "id,title,coder,title@Ana\na,x,Ben,z\n"u8.ToArray())).Value!.Activity.Extra!.Value.GetRawText());
        Assert.Equal("""{"users@Ana":"yes"}""", Assert.Single(Sheets.Read("id,title,users@Ana\na,x,yes\n")).Value!.Extra!.Value.GetRawText());
    }

    [Fact]
    public void Rows_with_fewer_cells_are_noted_leniently_and_refused_otherwise()
    {
        Located<Activity> row = Assert.Single(Sheets.Read("title,users,residents\nx,yes\n", Lenient));

        Assert.Equal(new Activity("x") { Users = true }, row.Value);
        Assert.Equal("CPT201 at $, row 2, line 2, column 1: note: The row has 2 cells, and there are 3 headers.", $"{Assert.Single(row.Problems)}");
        Assert.Equal(new Activity("x"), Assert.Single(Sheets.Sound(Sheets.Read("title,users\nx,,,\n"))));
    }

    private static string Told<T>(Located<T> row)
        where T : notnull => string.Join(' ', row.Problems.Select(problem => $"{problem.Code} {problem.Cell!.Reference}"));
}
