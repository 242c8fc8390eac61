using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class DecisionDiagramsTests
{
    private static readonly Condition Delivers = Codebook.CitizensDeliver.Is(true);

    private static readonly Condition Active = Codebook.Behaviour.Is(Behaviour.Active);

    [Fact]
    public void Conditions_that_hold_under_the_same_answers_have_one_diagram()
    {
        DecisionDiagrams diagrams = new(Codebook.Questionnaire);

        Assert.Equal(diagrams.Of(!(Delivers & Active)), diagrams.Of(!Active | !Delivers));
        Assert.Equal(DecisionDiagrams.All, diagrams.Of(Delivers | !Delivers));
        Assert.Equal(DecisionDiagrams.None, diagrams.Of(Delivers & !Delivers));
        Assert.NotEqual(diagrams.Of(Delivers), diagrams.Of(Active));
    }

    [Fact]
    public void Answers_are_counted_over_the_questions_named()
    {
        DecisionDiagrams diagrams = new(Codebook.Questionnaire);
        QuestionSet two = Codebook.CitizensDeliver.Mask | Codebook.Voluntariness.Mask;

        Assert.Equal(UInt128.One, diagrams.Count(diagrams.Of(Delivers), Codebook.CitizensDeliver.Mask));
        Assert.Equal((UInt128)3, diagrams.Count(diagrams.Of(Delivers), two));
        Assert.Equal((UInt128)6, diagrams.Count(DecisionDiagrams.All, two));
        Assert.Equal(UInt128.Zero, diagrams.Count(DecisionDiagrams.None, two));
    }

    [Fact]
    public void All_answers_to_the_codebook_are_the_product_of_those_to_each_question()
    {
        UInt128 all = Codebook.Questions.Aggregate(UInt128.One, (count, question) => count * (UInt128)question.Options.Count);

        Assert.Equal(all, new DecisionDiagrams(Codebook.Questionnaire).Count(DecisionDiagrams.All, Codebook.Questionnaire.AllQuestions));
    }

    [Fact]
    public void What_breaks_an_implication_is_not_sound()
    {
        DecisionDiagrams diagrams = new(Codebook.Questionnaire);
        int sound = diagrams.Sound(Delivers.QuestionMask);

        Assert.Equal(DecisionDiagrams.None, diagrams.Both(sound, diagrams.Of(Delivers & !Active)));
        Assert.Equal(diagrams.Both(sound, diagrams.Of(Delivers)), diagrams.Both(sound, diagrams.Of(Delivers & Active)));
        Assert.NotEqual(DecisionDiagrams.None, diagrams.Both(sound, diagrams.Of(!Delivers)));
    }

    [Fact]
    public void All_definitions_together_need_few_diagrams()
    {
        DecisionDiagrams diagrams = new(Codebook.Questionnaire);
        int sound = diagrams.Sound(Codebook.Questionnaire.AllQuestions);
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            Assert.NotEqual(DecisionDiagrams.None, diagrams.Both(sound, diagrams.Of(definition.Criterion.Condition)));
        }

        Assert.InRange(diagrams.Size, 100, 10_000);
    }
}
