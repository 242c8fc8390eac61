using CoProduction.AI.Tests.Fakes;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.AI.Tests;

public sealed class ConfirmingTests
{
    [Fact]
    public async Task What_rests_on_ordinary_knowledge_is_asked_where_it_matters_and_what_the_text_says_is_not()
    {
        CodedText coded = await CodeAsync(
            Said.Quoting("citizensDeliver", "yes", "walk a group of pupils"), Said.Knowing("voluntariness", "voluntary", "Nobody makes parents walk."), Said.Knowing("terms", "free", "Schools cost nothing."));
        Interview interview = new([BrudneyEngland1983.Definition], coded.Codings[0].ToConfirm());

        Assert.Contains(Codebook.Voluntariness, interview.Open);
        Assert.DoesNotContain(Codebook.CitizensDeliver, interview.Open);
        Assert.DoesNotContain(Codebook.Terms, interview.Open);
        Assert.False(coded.Codings[0].ToConfirm().Evidence.ContainsKey(Codebook.Voluntariness));
    }

    [Fact]
    public async Task After_an_interview_every_answer_says_who_gave_it()
    {
        CodedText coded = await CodeAsync(
            Said.Quoting("citizensDeliver", "yes", "walk a group of pupils"), Said.Knowing("voluntariness", "voluntary", "Nobody makes parents walk."), Said.Knowing("terms", "free", "Schools cost nothing."));
        Interview interview = new([BrudneyEngland1983.Definition], coded.Codings[0].ToConfirm());
        Coder ana = Coder.Person("Ana");

        TextCoding confirmed = coded.Codings[0].ConfirmedBy(interview.Answer(Codebook.Voluntariness, Voluntariness.PartlyVoluntary), ana);

        Assert.Equal(AnswerGround.Quotation, Assert.Single(confirmed.On(Codebook.CitizensDeliver)).Ground);
        CodedAnswer answer = Assert.Single(confirmed.On(Codebook.Voluntariness));
        Assert.Equal((AnswerGround.Person, ana), (answer.Ground, answer.Coder));
        Assert.Equal("voluntariness: partlyVoluntary, as Ana says", answer.ToString());
        Assert.Equal(AnswerGround.Implication, Assert.Single(confirmed.On(Codebook.Behaviour)).Ground);
        Assert.Empty(confirmed.On(Codebook.Terms));
        Assert.Null(confirmed.Activity.Terms);
        Assert.Equal(Voluntariness.PartlyVoluntary, confirmed.Activity.Voluntariness);
        Assert.Same(confirmed, coded.With(coded.Codings[0], confirmed).Codings[0]);
    }

    [Fact]
    public async Task A_coding_is_confirmed_by_an_interview_on_itself_alone()
    {
        CodedText coded = await CodeAsync(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils"));
        Interview other = new([BrudneyEngland1983.Definition], new Activity("Another") { Id = "other" });

        Assert.Throws<ArgumentException>(() => coded.Codings[0].ConfirmedBy(other, Coder.Person("Ana")));
        CodedText second = await CodeAsync(Said.Quoting("effort", "yes", "Every morning"));
        Assert.Throws<ArgumentException>(() => coded.With(second.Codings[0], coded.Codings[0]));
    }

    private static Task<CodedText> CodeAsync(params string[] answers) => new TextCoder(new ScriptedClient(Said.Reply(answers))).CodeAsync(Said.Text, TestContext.Current.CancellationToken);
}
