using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Literature;

namespace CoProduction.Tests.Coding;

/// <summary>A questionnaire that is built twice is two, and a message does not say that "one" is needed where "one" was given.</summary>
public sealed class QuestionnairesOfOneIdTests
{
    private const string Other = "another questionnaire called 'built-twice'";

    private readonly Question<bool> first = Built();
    private readonly Question<bool> second = Built();

    [Fact]
    public void Answers_and_questions_of_a_questionnaire_built_twice_are_told_apart_in_messages()
    {
        Definition definition = OwnDefinitions.Of("first", first.Is(true));
        Definition foreign = OwnDefinitions.Of("second", second.Is(true));
        Answers answers = Answers.Unknown.With(second, true);
        Activity activity = new("t") { Answers = answers };

        Refused($"Answers to 'built-twice' are needed; these belong to {Other}.", () => definition.Assess(answers));
        Refused($"Answers to 'built-twice' are needed; these belong to {Other}.", () => new Classifier([definition]).Classify(activity));
        Refused($"Answers to 'built-twice' are needed; these belong to {Other}.", () => new Interview([definition], activity));
        Refused($"'second' asks questions of {Other}, and not of 'built-twice'.", () => new Classifier([definition, foreign]));
        Refused($"'second' asks questions of {Other}, and not of 'built-twice'.", () => DefinitionComparison.Of(definition, foreign));
        Refused($"'only' is a question of {Other}, and not of 'built-twice'.", () => new Interview([definition], new Activity("t")).Answer(second, true));
        Refused($"'only' is a question of 'built-twice'; these answers belong to {Other}.", () => answers.With(first, true));
        Refused($"One condition cannot mix questions of 'built-twice' and of {Other}.", () => first.Is(true) & second.Is(true));
        Refused("'only: yes' is an answer to another question called 'only'.", () => first.Is(second.Options[0]));
        Refused(
            $"'only' is a question of {Other}, and not of 'built-twice'.",
            () => activity with { Evidence = new Dictionary<Question, Evidence> { [first] = new() { Note = "Seen." } } });
        Refused(
            $"'only: yes' asks questions of {Other}, and not of 'built-twice'.",
            () => new QuestionnaireBuilder("built-twice").Implies("rule", first.Is(true), second.Is(true), "so it is"));
    }

    [Fact]
    public void Evidence_on_another_questionnaire_is_refused_by_classifier_and_interview()
    {
        Definition definition = OwnDefinitions.Of("first", first.Is(true));
        Activity noted = new("t") { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = "Seen." } } };
        const string Message = "Evidence on questions of 'built-twice' is needed; this is on those of 'codebook'.";

        Refused(Message, () => new Classifier([definition]).Classify(noted));
        Refused(Message, () => new Classifier([definition]).Classify(new Initiative("t", [noted])));
        Refused(Message, () => new Interview([definition], noted));
    }

    private static void Refused(string message, Func<object?> act) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);

    private static Question<bool> Built()
    {
        QuestionnaireBuilder builder = new("built-twice");
        Question<bool> only = builder.YesNo("only", "Is it so?", "", "Yes.", "No.", [Citation.Reading(Bibliography.Whitaker1980)]);
        builder.Build();
        return only;
    }
}
