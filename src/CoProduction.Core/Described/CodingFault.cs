using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>What keeps codings from being one set: which one, in what way, and in words.</summary>
internal sealed record CodingFault(int Place, CodingFaultKind Kind, string Message)
{
    /// <summary>All that is wrong with some codings together, in their order.</summary>
    public static IEnumerable<CodingFault> In(IReadOnlyList<CodedActivity> codings)
    {
        Dictionary<(string Activity, Coder Coder, bool IsAdjudicated), int> places = [];
        Dictionary<(string Activity, Question Question), int> decided = [];
        Questionnaire? questionnaire = null;
        foreach ((int place, CodedActivity coding) in codings.Index())
        {
            string activity = Quoted.Of(coding.ActivityId);
            Questionnaire? own = coding.Answers.Questionnaire ?? coding.Evidence.Keys.FirstOrDefault()?.Questionnaire;
            questionnaire ??= own;
            if (own is not null && own != questionnaire)
            {
                yield return new(place, CodingFaultKind.OtherQuestionnaire, $"The coding of {activity} is on '{own}', and the others are on '{questionnaire}'.");
                continue;
            }

            if (!places.TryAdd((coding.ActivityId, coding.Coder, coding.IsAdjudicated), place))
            {
                string deed = coding.IsAdjudicated ? "adjudicated" : "coded";
                yield return new(place, CodingFaultKind.Shared, $"{activity} is {deed} by {Quoted.Of(coding.Coder.ToString())} twice.");
            }

            if (!coding.IsAdjudicated) continue;
            foreach (Question question in coding.Answers.Questions)
            {
                if (!decided.TryAdd((coding.ActivityId, question), place))
                {
                    yield return new(place, CodingFaultKind.DecidedTwice, $"The answer to '{question.Id}' of {activity} is adjudicated twice.");
                }

                if (string.IsNullOrWhiteSpace(coding.Evidence.GetValueOrDefault(question)?.Note))
                {
                    yield return new(place, CodingFaultKind.Unexplained, $"The answer to '{question.Id}' of {activity} is adjudicated, and no note says why.");
                }
            }
        }
    }
}
