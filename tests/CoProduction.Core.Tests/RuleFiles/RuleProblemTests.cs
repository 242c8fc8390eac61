using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Json;
using CoProduction.RuleFiles;

namespace CoProduction.Tests.RuleFiles;

/// <summary>What is told of one slip in a rule that is right but for it.</summary>
public sealed class RuleProblemTests
{
    private const string Definition = """
        {"id":"own","work":"own-2026","summary":"s","criterion":
        {"id":"c","statement":"s","condition":"users: yes","citations":
        [{"work":"own-2026","provenance":"primary","locator":"p. 1"}]},"notes":["n"],"works":
        [{"id":"own-2026","title":"t","kind":"book","authors":[{"family":"f"}]}]}
        """;

    private const string Typology = """
        {"id":"own","dimension":"d","work":"sharp-1980","summary":"s","ordered":true,"kinds":
        [{"name":"k","criterion":
        {"id":"c","statement":"s","condition":"users: yes","citations":
        [{"work":"sharp-1980","provenance":"primary"}]}}],"notes":["n"],"works":[]}
        """;

    private const string Questionnaire = """
        {"id":"own","version":"1","questions":
        [{"id":"a","wording":"w","guidance":"g","answers":
        [{"token":"yes","meaning":"m","example":"e"},{"token":"no","meaning":"m","example":"e"}],"citations":
        [{"work":"sharp-1980","provenance":"reading"}],"formerIds":["b"]}],"implications":
        [{"id":"i","premise":"a: yes","conclusion":"a: yes or a: no","reason":"r"}],"works":[]}
        """;

    [Fact]
    public Task What_is_told_of_slips_in_a_definition() => Snapshot.Verify(Told(
        CoProductionRules.Definitions,
        Definition,
        [
            ("{'id':'own','work'", "{'work'"), ("'id':'own'", "'id':' '"), ("'id':'own'", "'id':7"), ("'work':'own-2026','summary'", "'summary'"),
            ("'work':'own-2026','summary'", "'work':'own-2025','summary'"), ("'work':'own-2026','summary'", "'work':null,'summary'"),
            ("'summary':'s',", ""), ("'summary':'s'", "'summary':''"), ("'summary':'s'", "'summary':'s','name':'\\t'"),
            ("'summary':'s'", "'summary':'s','revision':0"), ("'summary':'s'", "'summary':'s','revision':-1"),
            ("'summary':'s'", "'summary':'s','questionnaire':'codebok'"), ("'summary':'s'", "'summary':'s','users':true"),
            ("'summary':'s'", "'summary':'s','note':[]"), ("'notes':['n']", "'notes':['n',' ']"), ("'notes':['n']", "'notes':'n'"), ("{'id':'c',", "{"),
            ("'statement':'s',", ""), ("'id':'c'", "'id':''"), ("'statement':'s'", "'statement':' '"), ("'statement':'s'", "'statements':'s'"),
            ("'condition':'users: yes',", ""), ("'condition':'users: yes'", "'condition':'users: yes','any':[]"),
            ("'condition':'users: yes'", "'any':[]"), ("'condition':'users: yes'", "'all':[]"), ("'condition':'users: yes'", "'not':[]"),
            ("'condition':'users: yes'", "'all':{}"), ("'condition':'users: yes'", "'condition':1"), ("'condition':'users: yes'", "'condition':'  '"),
            ("'condition':'users: yes'", "'condition':'ussers: yes'"), ("'condition':'users: yes'", "'condition':'users: yess'"),
            ("'condition':'users: yes'", "'condition':'users yes'"), ("'condition':'users: yes'", "'condition':'users: yes and (users: no'"),
            ("'condition':'users: yes'", "'condition':'us\\u0065rs: yess'"), ("'condition':'users: yes'", "'condition':'users: yes and größe: yes'"),
            (",'citations':\n[{'work':'own-2026','provenance':'primary','locator':'p. 1'}]", ""),
            ("[{'work':'own-2026','provenance':'primary','locator':'p. 1'}]", "[]"),
            ("[{'work':'own-2026','provenance':'primary','locator':'p. 1'}]", "{}"),
            ("[{'work':'own-2026','provenance':'primary','locator':'p. 1'}]", "[{}]"),
            ("[{'work':'own-2026','provenance':'primary','locator':'p. 1'}]", "['own-2026']"), ("'provenance':'primary'", "'provenance':'seen'"),
            ("'provenance':'primary'", "'provenance':'Primary'"), ("'locator':'p. 1'", "'locator':' '"), ("'locator':'p. 1'", "'page':'p. 1'"),
            ("'provenance':'primary'", "'provenance':'reported'"), ("'provenance':'primary'", "'provenance':'reported','reportedIn':null"),
            ("'provenance':'primary'", "'provenance':'reported','reportedIn':'sharp-1981'"),
            ("'provenance':'primary'", "'provenance':'reported','reportedIn':'own-2026'"),
            ("'provenance':'primary'", "'provenance':'reading','reportedIn':'sharp-1980'"),
            ("'provenance':'primary'", "'provenance':'primary','reportedLocator':'p. 2'"),
            ("'provenance':'primary'", "'provenance':'reported','reportedIn':'sharp-1980','reportedLocator':''"),
            ("{'id':'own-2026','title'", "{'title'"), ("'title':'t',", ""), ("'kind':'book',", ""), ("'kind':'book'", "'kind':'books'"),
            ("'title':'t'", "'title':' '"), ("'title':'t'", "'title':'t','year':'2026'"), ("'title':'t'", "'title':'t','isbn':'2026'"),
            ("'title':'t'", "'title':'t','volume':2"), ("{'family':'f'}", "{}"), ("{'family':'f'}", "{'family':''}"),
            ("{'family':'f'}", "{'family':'f','givn':'g'}"), ("{'family':'f'}", "'f'"), ("{'family':'f'}", "{'family':'f','given':1}"),
            ("'authors':[{'family':'f'}]", "'authors':[{'family':'f'}],'editors':[{}]"),
            ("'kind':'book','authors':[{'family':'f'}]}", "'kind':'book'},{'id':'own-2026','title':'u','kind':'book'}"),
            ("'kind':'book','authors':[{'family':'f'}]}", "'kind':'book'},{'id':'sharp-1980','title':'u','kind':'book'}"),
        ]));

    [Fact]
    public Task What_is_told_of_slips_in_a_typology() => Snapshot.Verify(Told(
        CoProductionRules.Typologies,
        Typology,
        [
            ("{'id':'own',", "{"), ("'dimension':'d',", ""), ("'dimension':'d'", "'dimension':' '"), ("'work':'sharp-1980','summary'", "'summary'"),
            ("'summary':'s',", ""), ("'ordered':true", "'ordered':'yes'"), ("'ordered':true", "'ordered':null,'kind':[]"),
            ("'ordered':true", "'questionnaire':'garden'"), ("[{'name':'k','criterion':\n", "[{'criterion':\n"), ("'name':'k'", "'name':' '"),
            ("'name':'k'", "'name':'k','id':'k'"),
            ("'kinds':\n[{'name':'k','criterion':\n{'id':'c','statement':'s','condition':'users: yes','citations':\n[{'work':'sharp-1980','provenance':'primary'}]}}]", "'kinds':[]"),
            ("'kinds':\n[{'name':'k','criterion':\n{'id':'c','statement':'s','condition':'users: yes','citations':\n[{'work':'sharp-1980','provenance':'primary'}]}}],", ""),
            ("'criterion':\n{'id':'c','statement':'s','condition':'users: yes','citations':\n[{'work':'sharp-1980','provenance':'primary'}]}}]", "'criterion':null}]"),
            ("'notes':['n']", "'notes':['']"), ("'works':[]", "'works':[{'id':'x'}]"), ("'condition':'users: yes'", "'condition':'users: yess'"),
        ]));

    [Fact]
    public Task What_is_told_of_slips_in_a_questionnaire() => Snapshot.Verify(Told(
        CoProductionRules.Questionnaires,
        Questionnaire,
        [
            ("{'id':'own',", "{"), ("'id':'own'", "'id':'o n'"), ("'version':'1',", ""), ("'version':'1'", "'version':''"),
            ("'version':'1'", "'version':'1','title':'t'"), ("{'id':'a',", "{"), ("'id':'a'", "'id':'1a'"), ("'wording':'w',", ""),
            ("'wording':'w'", "'wording':' '"), ("'guidance':'g'", "'guidance':1"), ("'guidance':'g'", "'guide':'g'"),
            ("'answers':\n[{'token':'yes','meaning':'m','example':'e'},{'token':'no','meaning':'m','example':'e'}],", ""),
            ("{'token':'no','meaning':'m','example':'e'}", "{'token':'yes','meaning':'m','example':'e'}"),
            ("[{'token':'yes','meaning':'m','example':'e'},", "["), ("{'token':'no',", "{"), ("'token':'no'", "'token':'n o'"),
            ("{'token':'no','meaning':'m',", "{'token':'no',"), (",{'token':'no','meaning':'m','example':'e'}", ",{'token':'no','meaning':'m'}"),
            (",{'token':'no','meaning':'m','example':'e'}", ",{'token':'no','meaning':'m','example':'e','supposition':1}"),
            (",{'token':'no','meaning':'m','example':'e'}", ",{'token':'no','meaning':'m','example':'e','suppose':'s'}"),
            (",'citations':\n[{'work':'sharp-1980','provenance':'reading'}]", ""), ("[{'work':'sharp-1980','provenance':'reading'}]", "[]"),
            ("'formerIds':['b']", "'formerIds':['a']"), ("'formerIds':['b']", "'formerIds':[' ']"), ("{'id':'i',", "{"), ("'id':'i'", "'id':'i i'"),
            ("'premise':'a: yes',", ""), ("'conclusion':'a: yes or a: no',", ""), (",'reason':'r'", ""), ("'reason':'r'", "'reason':' '"),
            ("'reason':'r'", "'because':'r'"), ("'premise':'a: yes'", "'premise':'c: yes'"),
            ("'conclusion':'a: yes or a: no'", "'conclusion':'a: yes and'"), ("'questions':\n", "'questions':[],'question':\n"),
            ("'works':[]", "'works':[1]"),
        ]));

    [Fact]
    public void What_is_no_object_is_none_of_the_rules()
    {
        Assert.Equal("CPJ101 $ 1:1 A definition is an object, not a list.", Told(CoProductionRules.Definitions, "[[]]"));
        Assert.Equal("CPJ101 $ 1:1 A typology is an object, not null.", Told(CoProductionRules.Typologies, "null"));
        Assert.Equal("CPJ101 $ 1:1 A questionnaire is an object, not a string.", Told(CoProductionRules.Questionnaires, "\"garden\""));
    }

    [Fact]
    public void An_implication_is_told_by_the_name_of_its_questionnaire_whatever_else_is_wrong_there() => Assert.Equal(
        "CPJ102 $.title 1:27 'title' is not a property of a questionnaire.\n  CPJ201 $.implications[0].premise 5:23 'c' is not a question of 'own'; did you mean 'a'?",
        Told(CoProductionRules.Questionnaires, Questionnaire.Replace("\"version\":\"1\"", "\"version\":\"1\",\"title\":\"t\"", StringComparison.Ordinal)
            .Replace("\"premise\":\"a:", "\"premise\":\"c:", StringComparison.Ordinal)));

    [Fact]
    public void A_former_name_of_a_question_and_a_conclusion_against_its_premise_are_read()
    {
        Questionnaire read = CoProductionRules.Questionnaires.Read(
            Questionnaire.Replace("a: yes or a: no", "a: no", StringComparison.Ordinal).Replace("\"premise\":\"a:", "\"premise\":\"b:", StringComparison.Ordinal));

        Assert.Equal("a: yes", $"{Assert.Single(read.Implications).Premise}");
        Assert.Equal("a: no", $"{read.Implications[0].Conclusion}");
    }

    /// <summary>Each slip, with what is told of the text that has it; both are written with single quotation marks.</summary>
    private static string Told<T>(JsonFormat<T> format, string sound, (string Right, string Wrong)[] slips)
        where T : notnull
    {
        Assert.True(format.TryRead(sound, out _, out IReadOnlyList<Problem> none) && none is []);
        return string.Concat(slips.Select(slip =>
        {
            string right = slip.Right.Replace('\'', '"');
            Assert.Contains(right, sound, StringComparison.Ordinal);
            return $"{slip.Right} => {slip.Wrong}\n  {Told(format, sound.Replace(right, slip.Wrong.Replace('\'', '"'), StringComparison.Ordinal))}\n";
        }));
    }

    private static string Told<T>(JsonFormat<T> format, string json)
        where T : notnull
    {
        Assert.False(format.TryRead(json, out _, out IReadOnlyList<Problem> problems), json);
        return string.Join("\n  ", problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place!.Line}:{problem.Place.Column} {problem.Message}"));
    }
}
