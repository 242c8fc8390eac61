namespace CoProduction.Tables.Tests.Reading;

/// <summary>The sheets as they come, for all that has to tell the same of them: texts, workbooks, and the fast way to answers.</summary>
internal static class DamagedSheets
{
    /// <summary>Sheets of activities and initiatives.</summary>
    public static IReadOnlyList<DamagedSheet> Described { get; } =
    [
        new(
            "",
            "CPJ001 at $, row 1, line 1, column 1: There is nothing in it."),
        new(
            "\n\n\n",
            "CPJ001 at $, row 1, line 1, column 1: There is nothing in it."),
        new(
            "id,output\na,publicService\n",
            "CPT101 at $, row 1, line 1, column 1: No column has the header 'title', so that these are no activities."),
        new(
            "id,titel,output\na,x,publicService\n",
            "CPJ102 at $, cell B1, line 1, column 4: 'titel' is not a column of activities; did you mean 'title'? A column of your own has another name, or is named as such in the options."),
        new(
            "Id,Title,Output\na,x,publicService\n",
            "CPJ102 at $, cell A1, line 1, column 1: 'Id' is not a column of activities; did you mean 'id'? A column of your own has another name, or is named as such in the options.\n"
                + "CPJ102 at $, cell B1, line 1, column 4: 'Title' is not a column of activities; did you mean 'title'? A column of your own has another name, or is named as such in the options.\n"
                + "CPJ201 at $, cell C1, line 1, column 10: 'Output' is not a column of activities; did you mean 'output'? A column of your own has another name, or is named as such in the options."),
        new(
            "title,citizenDeliver\nx,yes\n",
            "CPJ201 at $, cell B1, line 1, column 7: 'citizenDeliver' is not a column of activities; did you mean 'citizensDeliver'? A column of your own has another name, or is named as such in the options."),
        new(
            "title,users,users\nx,yes,no\n",
            "CPJ103 at $, cell C1, line 1, column 13: 'users' is the column of B1 again; leave one out."),
        new(
            "title,users,users.notes\nx,yes,because\n",
            "CPJ201 at $, cell C1, line 1, column 13: 'users.notes' is not a column of activities; did you mean 'users.note'? A column of your own has another name, or is named as such in the options."),
        new(
            "title,,users\nx,what,no\n",
            "CPT102 at $, cell B2, line 2, column 3: The cell has a value, and its column has no header."),
        new(
            "title,output\nx,publicServise\n",
            "CPJ202 at $.answers.output, cell B2, line 2, column 3: 'publicServise' is not an answer to 'output'; did you mean 'publicService'? Allowed are 'publicService', 'publicOutcome' and 'neither'."),
        new(
            "title,users\nx,Yes\ny,ja\nz,1\n",
            "CPJ202 at $.answers.users, cell B2, line 2, column 3: 'Yes' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.\n"
                + "CPJ202 at $.answers.users, cell B3, line 3, column 3: 'ja' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.\n"
                + "CPJ202 at $.answers.users, cell B4, line 4, column 3: '1' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'."),
        new(
            "title,users\nx, yes\n",
            "CPJ202 at $.answers.users, cell B2, line 2, column 3: ' yes' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'."),
        new(
            "title,users\nx,unknown\n",
            "CPJ202 at $.answers.users, cell B2, line 2, column 3: 'unknown' is not an answer to 'users'. Allowed are 'yes' and 'no'. What is not known is an empty cell, or ?cannotTell."),
        new(
            "title,voluntariness\nx,\"voluntary, partlyVoluntary\"\n",
            "CPJ205 at $.answers.voluntariness, cell B2, line 2, column 3: 'voluntary, partlyVoluntary' is several words, not an answer to 'voluntariness'. Several possible answers are written as a|b. Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'."),
        new(
            "title,voluntariness\nx,voluntary|voluntary\n",
            "CPJ203 at $.answers.voluntariness, cell B2, line 2, column 3: The answer 'voluntary' is in the cell twice."),
        new(
            "title,voluntariness\nx,voluntary|\n",
            "CPJ204 at $.answers.voluntariness, cell B2, line 2, column 3: An answer is lacking beside '|', which stands between several possible answers."),
        new(
            "title,users\nx,?cannotSay\ny,?cannotTell\n",
            "CPJ207 at $.answers.users, cell B2, line 2, column 3: 'cannotSay' is not a reason for a missing answer. Allowed after '?' are 'notAsked', 'cannotTell' and 'codersDisagree'."),
        new(
            "title,users\n,yes\n  ,yes\nx,no\n",
            "CPJ105 at $, cell A2, line 2, column 1: The title is missing.\n"
                + "CPJ106 at $.title, cell A3, line 3, column 1: The title is blank."),
        new(
            "title,users,residents\nx,yes\n",
            "CPT201 at $, row 2, line 2, column 1: The row has 2 cells, and there are 3 headers.")
        {
            NoWorkbook = "A row of a workbook has no end: a cell that is not there is empty.",
        },
        new(
            "title,users\nx,yes,no\n",
            "CPT201 at $, cell C2, line 2, column 7: The row has 3 cells, and there are 2 headers.")
        {
            OfWorkbook = "CPT102 at $, cell C2 of 'Sheet1': The cell has a value, and its column has no header.",
        },
        new(
            "title,users\n\"x,yes\ny,no\n",
            "CPT202 at $, cell A2, line 2, column 1: The quotation mark that opens here is never closed, so that the rows after it cannot be told apart.")
        {
            NoWorkbook = "Cells of a workbook have no quotation marks around them.",
        },
        new(
            "title,users\n\"x\"y,yes\n",
            "CPT202 at $, cell A2, line 2, column 4: Text follows after the quotation mark that closes the cell; a quotation mark within one is written twice.")
        {
            NoWorkbook = "Cells of a workbook have no quotation marks around them.",
        },
        new(
            "title,users\nx\"y,yes\n",
            "CPT202 at $, cell A2, line 2, column 2: A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.")
        {
            NoWorkbook = "Cells of a workbook have no quotation marks around them.",
        },
        new(
            "title;users;budget\nx;yes;3,5\ny;nein;4,5\n",
            "CPJ202 at $.answers.users, cell B3, line 3, column 3: 'nein' is not an answer to 'users'; did you mean 'no'? Allowed are 'yes' and 'no'."),
        new(
            "title,description,users\nx,\"one\ntwo\nthree\",ya\n",
            "CPJ202 at $.answers.users, cell C2, line 4, column 8: 'ya' is not an answer to 'users'. Allowed are 'yes' and 'no'."),
        new(
            "sep=;\ntitle;users\nx;ya\n",
            "CPJ202 at $.answers.users, cell B2, line 3, column 3: 'ya' is not an answer to 'users'. Allowed are 'yes' and 'no'."),
        new(
            "title,participants,users\nx,nobody,yes\n",
            "CPJ202 at $.answers.participants, cell B2, line 2, column 3: 'nobody' is not an answer to 'participants'. Allowed are 'none', 'individuals', 'organisations' and 'both'."),
        new(
            "title,initiative\na,club\nb,other\nc,club\n",
            "CPT301 at $.title, cell B4, line 4, column 3: Earlier rows belong to 'club', too: its rows must follow each other; sort them."),
        new(
            "title,initiative,initiative.description\na,club,one\nb,club,two\n",
            "CPT302 at $.description, cell C3, line 3, column 8: The description of the initiative is another than in row 2; it is told once."),
        new(
            "title,initiative,users\na,club,yes\nb,club,maybe\n",
            "CPJ202 at $.activities[1].answers.users, cell C3, line 3, column 8: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'."),
        new(
            "title,initiative,initiative.id\na,,7\n",
            "CPT302 at $.title, cell B2, line 2, column 3: The row says something of an initiative, and its cell 'initiative' is empty."),
        new(
            "title,extra\na,{\"b\":\n",
            "CPT202 at $, cell B2, line 2, column 4: A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.")
        {
            OfWorkbook = "CPJ003 at $.extra, cell B2 of 'Sheet1': The cell is not JSON, as it must be in this column.",
        },
        new(
            "title,extra\na,[1]\n",
            "CPJ104 at $.extra, cell B2, line 2, column 3: Expected an object, not a list."),
        new(
            "title,extra,b\na,\"{\"\"b\"\":1}\",2\n",
            "CPJ103 at $.extra.b, cell C2, line 2, column 15: The own field stands in the column 'extra' too."),
        new(
            "title,stated\na,\"[{\"\"definition\"\":\"\"whitaker-1980\"\",\"\"verdict\"\":\"\"yes\"\",\"\"work\"\":\"\"w\"\"}]\"\n",
            "CPJ301 at $.stated[0].verdict, cell B2, line 2, column 3: 'yes' is not a verdict. Allowed are 'coProduction', 'notCoProduction' and 'undetermined'."),
        new(
            "title,users\na,yes?cannotTell\n",
            "CPV013 at $.evidence.users, cell B2, line 2, column 3: warning: The evidence on 'users' gives a reason for a missing answer, but the question is answered: users: yes."),
        new(
            "title,users\na\u0007b,yes\n",
            "CPV003 at $.title, cell A2, line 2, column 1: The title has the control character U+0007 at position 2; it must be one line of text."),
        new(
            "<html><body>hello</body></html>",
            "CPT101 at $, row 1, line 1, column 1: No column has the header 'title', so that these are no activities."),
        new(
            "{\"title\":\"x\"}",
            "CPT202 at $, cell A1, line 1, column 2: A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.")
        {
            OfWorkbook = "CPT101 at $, row 1 of 'Sheet1': No column has the header 'title', so that these are no activities.",
        },
    ];

    /// <summary>Sheets of codings.</summary>
    public static IReadOnlyList<DamagedSheet> Codings { get; } =
    [
        new(
            "id,title,coder,users\na,x,,yes\n",
            "CPJ107 at $.coder, cell C2, line 2, column 5: The coder is missing."),
        new(
            "id,title,users\na,x,yes\n",
            "CPJ107 at $, row 2, line 2, column 1: The coder is missing."),
        new(
            "id,title,coder\n,x,Ana\n",
            "CPJ107 at $.id, cell A2, line 2, column 1: The id is missing, by which the activity is known among the codings of others."),
        new(
            "id,title,coder,date\na,x,Ana,26.11.2026\n",
            "CPJ104 at $.date, cell D2, line 2, column 9: '26.11.2026' is not a day such as 2026-11-26."),
        new(
            "id,title,coder,adjudicated\na,x,Ana,perhaps\n",
            "CPJ104 at $.adjudicated, cell D2, line 2, column 9: 'perhaps' is neither 'yes' nor 'no'."),
        new(
            "id,title,coder,coder.kind\na,x,Ana,human\n",
            "CPJ303 at $['coder.kind'], cell D2, line 2, column 9: 'human' is not a kind of coder. Allowed are 'person', 'model', 'implication' and 'rule'."),
        new(
            "id,title,coder,coder.kind\na,x,reader,model\n",
            "CPJ107 at $, row 2, line 2, column 1: A model has a version, and it is missing."),
        new(
            "id,title,users@Ana,users@Ben\na,x,yes,maybe\n",
            "CPJ202 at $.answers.users, cell D2, line 2, column 9: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'."),
        new(
            "id,title,users@Ana,users@Ben\na,,yes,no\n",
            "CPJ105 at $, cell B2, line 2, column 3: The title is missing."),
        new(
            "id,title,users@Ana,users@Ana\na,x,yes,no\n",
            "CPJ103 at $, cell D1, line 1, column 20: 'users@Ana' is the column of C1 again; leave one out."),
    ];
}
