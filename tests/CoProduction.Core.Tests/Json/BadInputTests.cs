using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class BadInputTests
{
    private const string Voluntariness = " Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'.";
    private const string Power = " Allowed are 'none', 'informed', 'consulted', 'influence', 'shared' and 'citizenLed'.";
    private const string Verdicts = " Allowed are 'coProduction', 'notCoProduction' and 'undetermined'.";
    private const string Reasons = " Allowed are 'notAsked', 'cannotTell' and 'codersDisagree'.";

    [Theory]
    [InlineData(
        "",
        "CPJ001 at $, line 1, column 1: There is no JSON value.")]
    [InlineData(
        " \n\t ",
        "CPJ001 at $, line 1, column 1: There is no JSON value.")]
    [InlineData(
        "{",
        "CPJ003 at $, line 1, column 2: The text ends before the JSON value is complete.")]
    [InlineData(
        "{\"title\": \"Parents cook",
        "CPJ003 at $, line 1, column 24: The text ends before the JSON value is complete.")]
    [InlineData(
        "{\"title\":\n  \"t\",\n}",
        "CPJ003 at $, line 3, column 1: There is a comma before '}'.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [1,]}",
        "CPJ003 at $, line 1, column 29: There is a comma before ']'.")]
    [InlineData(
        "{\"title\": \"t\" // note\n}",
        "CPJ003 at $, line 1, column 15: JSON has no comments.")]
    [InlineData(
        "/* note */ {\"title\": \"t\"}",
        "CPJ003 at $, line 1, column 1: JSON has no comments.")]
    [InlineData(
        "{'title': 't'}",
        "CPJ003 at $, line 1, column 2: Names and strings stand in double quotes.")]
    [InlineData(
        "{\"title\": \"two\nlines\"}",
        "CPJ003 at $, line 1, column 15: The control character U+000A stands unescaped in a string.")]
    [InlineData(
        "{\"title\": \"a\\qb\"}",
        "CPJ003 at $, line 1, column 14: 'q' does not continue an escape in a string.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": True}}",
        "CPJ003 at $, line 1, column 37: 'T' is not expected here.")]
    [InlineData(
        "{\"title\": \"t\"}}",
        "CPJ004 at $, line 1, column 15: The JSON value is complete, and something follows it.")]
    [InlineData(
        "{\"title\": \"t\"} {\"title\": \"u\"}",
        "CPJ004 at $, line 1, column 16: The JSON value is complete, and something follows it.")]
    [InlineData(
        "{\"id\": \"a\" \"title\": \"t\"}",
        "CPJ003 at $, line 1, column 12: A comma is missing before '\"'.")]
    [InlineData(
        "[{\"title\": \"t\"} {\"title\": \"u\"}]",
        "CPJ003 at $, line 1, column 17: A comma is missing before '{'.")]
    [InlineData(
        "{\"title\": \"a\\ud800b\"}",
        "CPJ007 at $.title, line 1, column 11: The string holds half of a surrogate pair, which is no character.")]
    [InlineData(
        "{\"title\": \"t\", \"a\\udc00\": 1}",
        "CPJ007 at $, line 1, column 16: The name holds half of a surrogate pair, which is no character.")]
    [InlineData(
        "[{\"title\": \"t\"}]",
        "CPJ101 at $, line 1, column 1: An activity is an object, not a list.")]
    [InlineData(
        "\"t\"",
        "CPJ101 at $, line 1, column 1: An activity is an object, not a string.")]
    [InlineData(
        "42",
        "CPJ101 at $, line 1, column 1: An activity is an object, not a number.")]
    [InlineData(
        "true",
        "CPJ101 at $, line 1, column 1: An activity is an object, not true.")]
    [InlineData(
        "null",
        "CPJ101 at $, line 1, column 1: An activity is an object, not null.")]
    [InlineData(
        "{\"tilte\": \"t\", \"title\": \"t\"}",
        "CPJ102 at $.tilte, line 1, column 2: 'tilte' is not a property of an activity; did you mean 'title'?")]
    [InlineData(
        "{\"title\": \"t\", \"Title\": \"t\"}",
        "CPJ102 at $.Title, line 1, column 16: 'Title' is not a property of an activity; did you mean 'title'?")]
    [InlineData(
        "{\"title\": \"t\", \"colour\": \"red\"}",
        "CPJ102 at $.colour, line 1, column 16: 'colour' is not a property of an activity.")]
    [InlineData(
        "{\"title\": \"t\", \"\": 1}",
        "CPJ102 at $[''], line 1, column 16: '' is not a property of an activity.")]
    [InlineData(
        "{\"title\": \"t\", \"citizensDeliver\": true}",
        "CPJ102 at $.citizensDeliver, line 1, column 16: 'citizensDeliver' is not a property of an activity; a question belongs in 'answers'.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"a\\nb\": 1}}",
        "CPJ201 at $.answers['a\\u000Ab'], line 1, column 28: 'a\\u000Ab' is not a question of the codebook.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": nul}}",
        "CPJ003 at $, line 1, column 40: '}' is not expected here.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": \u0001}}",
        "CPJ003 at $, line 1, column 37: U+0001 is not expected here.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"power\": \"an answer that is very much longer than any word of the codebook, and then some\"}}",
        "CPJ205 at $.answers.power, line 1, column 37: "
        + "'an answer that is very much longer than any word of the code…' is several words in one string, "
        + "not an answer to 'power'. Several possible answers are written as a list." + Power)]
    [InlineData(
        "{\"title\": \"t\", \"title\": \"t\"}",
        "CPJ103 at $.title, line 1, column 16: 'title' is given twice.")]
    [InlineData(
        "{\"title\": \"t\", \"t\\u0069tle\": \"t\"}",
        "CPJ103 at $.title, line 1, column 16: 'title' is given twice.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"startedBy\": null, \"initiative\": \"citizens\"}}",
        "CPJ103 at $.answers.initiative, line 1, column 47: 'initiative' and 'startedBy' are the same question; leave one out.")]
    [InlineData(
        "{\"title\": \"t\", \"id\": 7}",
        "CPJ104 at $.id, line 1, column 22: Expected a string, not a number.")]
    [InlineData(
        "{\"title\": [\"t\"]}",
        "CPJ104 at $.title, line 1, column 11: Expected a string, not a list.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": [\"users\"]}",
        "CPJ104 at $.answers, line 1, column 27: Expected an object, not a list.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": {}}",
        "CPJ104 at $.stated, line 1, column 26: Expected a list, not an object.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [null]}",
        "CPJ104 at $.stated[0], line 1, column 27: Expected an object, not null.")]
    [InlineData(
        "{\"id\": \"a\"}",
        "CPJ105 at $, line 1, column 1: The property 'title' is missing.")]
    [InlineData(
        "{\"title\": null}",
        "CPJ105 at $.title, line 1, column 11: The property 'title' is missing.")]
    [InlineData(
        "{\"title\": \" \\t\"}",
        "CPJ106 at $.title, line 1, column 11: The title is blank.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"citizenDeliver\": true}}",
        "CPJ201 at $.answers.citizenDeliver, line 1, column 28: "
        + "'citizenDeliver' is not a question of the codebook; did you mean 'citizensDeliver'?")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"weather\": \"fine\"}}",
        "CPJ201 at $.answers.weather, line 1, column 28: 'weather' is not a question of the codebook.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"it's\": 1}}",
        "CPJ201 at $.answers['it\\'s'], line 1, column 28: 'it\\'s' is not a question of the codebook.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": true, \"users\": true}}",
        "CPJ103 at $.answers.users, line 1, column 43: 'users' is given twice.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": \"compeled\"}}",
        "CPJ202 at $.answers.voluntariness, line 1, column 45: "
        + "'compeled' is not an answer to 'voluntariness'; did you mean 'compelled'?" + Voluntariness)]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": \"Voluntary\"}}",
        "CPJ202 at $.answers.voluntariness, line 1, column 45: "
        + "'Voluntary' is not an answer to 'voluntariness'; did you mean 'voluntary'?" + Voluntariness)]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": \"yes\"}}",
        "CPJ202 at $.answers.users, line 1, column 37: 'yes' is not an answer to 'users'. Allowed are true and false.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": 1}}",
        "CPJ205 at $.answers.users, line 1, column 37: Expected an answer to 'users', not a number. Allowed are true and false.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": 0}}",
        "CPJ205 at $.answers.voluntariness, line 1, column 45: Expected an answer to 'voluntariness', not a number." + Voluntariness)]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": \"voluntary, compelled\"}}",
        "CPJ205 at $.answers.voluntariness, line 1, column 45: "
        + "'voluntary, compelled' is several words in one string, not an answer to 'voluntariness'. "
        + "Several possible answers are written as a list." + Voluntariness)]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": true}}",
        "CPJ104 at $.answers.voluntariness, line 1, column 45: Expected an answer to 'voluntariness', not true." + Voluntariness)]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": {}}}",
        "CPJ104 at $.answers.users, line 1, column 37: Expected an answer to 'users', not an object. Allowed are true and false.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": []}}",
        "CPJ204 at $.answers.voluntariness, line 1, column 45: "
        + "The list of possible answers to 'voluntariness' is empty; leave out what is not known.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"voluntariness\": [\"voluntary\", \"voluntary\"]}}",
        "CPJ203 at $.answers.voluntariness[1], line 1, column 59: The answer 'voluntary' is in the list twice.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": [true, true]}}",
        "CPJ203 at $.answers.users[1], line 1, column 44: The answer true is in the list twice.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": [true, null]}}",
        "CPJ104 at $.answers.users[1], line 1, column 44: Expected an answer to 'users', not null. Allowed are true and false.")]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"power\": [[\"equal\"]]}}",
        "CPJ104 at $.answers.power[0], line 1, column 38: Expected an answer to 'power', not a list." + Power)]
    [InlineData(
        "{\"title\": \"t\", \"evidence\": {\"users\": {}}}",
        "CPJ206 at $.evidence.users, line 1, column 38: "
        + "The evidence on 'users' is empty: it needs an excerpt, a note or the reason why the answer is missing.")]
    [InlineData(
        "{\"title\": \"t\", \"evidence\": {\"users\": {\"note\": null}}}",
        "CPJ206 at $.evidence.users, line 1, column 38: "
        + "The evidence on 'users' is empty: it needs an excerpt, a note or the reason why the answer is missing.")]
    [InlineData(
        "{\"title\": \"t\", \"evidence\": {\"users\": \"a note\"}}",
        "CPJ104 at $.evidence.users, line 1, column 38: Expected an object, not a string.")]
    [InlineData(
        "{\"title\": \"t\", \"evidence\": {\"users\": {\"exerpt\": \"e\"}}}",
        "CPJ102 at $.evidence.users.exerpt, line 1, column 39: 'exerpt' is not a property of evidence; did you mean 'excerpt'?")]
    [InlineData(
        "{\"title\": \"t\", \"evidence\": {\"user\": {\"note\": \"n\"}}}",
        "CPJ201 at $.evidence.user, line 1, column 29: 'user' is not a question of the codebook; did you mean 'users'?")]
    [InlineData(
        "{\"title\": \"t\", \"evidence\": {\"power\": {\"missing\": \"canntTell\"}}}",
        "CPJ207 at $.evidence.power.missing, line 1, column 50: "
        + "'canntTell' is not a reason for a missing answer; did you mean 'cannotTell'?" + Reasons)]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": \"d\", \"verdict\": \"yes\", \"work\": \"w\"}]}",
        "CPJ301 at $.stated[0].verdict, line 1, column 58: 'yes' is not a verdict." + Verdicts)]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": \"d\", \"verdict\": 1, \"work\": \"w\"}]}",
        "CPJ205 at $.stated[0].verdict, line 1, column 58: Expected a verdict, not a number." + Verdicts)]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": \"d\", \"verdict\": \"a, b\", \"work\": \"w\"}]}",
        "CPJ205 at $.stated[0].verdict, line 1, column 58: 'a, b' is several words in one string, not a verdict." + Verdicts)]
    [InlineData(
        "{\"title\": \"t\", \"answers\": {\"users\": \"yes,no\"}}",
        "CPJ205 at $.answers.users, line 1, column 37: 'yes,no' is several words in one string, not an answer to 'users'. Allowed are true and false.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": \"d\", \"verdict\": \"undetermined\", \"work\": \"w\", \"page\": 1}]}",
        "CPJ102 at $.stated[0].page, line 1, column 87: 'page' is not a property of a stated verdict.")]
    [InlineData(
        "false",
        "CPJ101 at $, line 1, column 1: An activity is an object, not false.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": \"d\", \"work\": \"w\"}]}",
        "CPJ107 at $.stated[0], line 1, column 27: The property 'verdict' is missing.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": null, \"verdict\": \"coProduction\", \"work\": \"w\"}]}",
        "CPJ107 at $.stated[0].definition, line 1, column 42: The property 'definition' is missing.")]
    [InlineData(
        "{\"title\": \"t\", \"stated\": [{\"definition\": \"d\", \"verdict\": \"coProduction\", \"work\": \"w\", \"provenance\": \"Primary\"}]}",
        "CPJ302 at $.stated[0].provenance, line 1, column 101: "
        + "'Primary' is not a provenance; did you mean 'primary'? Allowed are 'primary', 'reported' and 'reading'.")]
    [InlineData(
        "{\n  \"title\": \"größe 😀\", \"größe\": 1}",
        "CPJ102 at $['größe'], line 2, column 23: 'größe' is not a property of an activity.")]
    [InlineData(
        "{\r\n\t\"title\": \"t\",\r\n\t\"id\": 1\r\n}",
        "CPJ104 at $.id, line 3, column 8: Expected a string, not a number.")]
    public void A_single_mistake_gives_a_single_problem_with_code_path_line_column_and_message(string json, string expected)
    {
        CoProductionJsonException exception = Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(json));
        Assert.Equal(expected, Assert.Single(exception.Problems).ToString());
        Assert.Equal(expected, exception.Message);
    }
}
