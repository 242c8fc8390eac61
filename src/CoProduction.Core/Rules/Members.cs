using CoProduction.Coding;

namespace CoProduction;

/// <summary>What is asked of rules that stand together.</summary>
internal static class Members
{
    /// <summary>Refuses an empty list, a member that is null, an id twice, and questions of more than one questionnaire.</summary>
    public static void Require<T>(string noun, IReadOnlyList<T> members, Func<T, string> idOf, Func<T, Criterion> criterionOf, string parameter)
        where T : class
    {
        if (members.Count == 0)
        {
            throw new ArgumentException($"At least one {noun} is needed.", parameter);
        }

        ArgumentNullException.ThrowIfNull(members[0], parameter);
        RequireAlike($"{noun}s", members, idOf, criterionOf, criterionOf(members[0]).Questionnaire, parameter);
    }

    /// <summary>Refuses a member that is null, an id twice, and questions of another questionnaire than a given one.</summary>
    public static void RequireAlike<T>(
        string nouns, IReadOnlyList<T> members, Func<T, string> idOf, Func<T, Criterion> criterionOf, Questionnaire questionnaire, string parameter)
        where T : class
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (T member in members)
        {
            ArgumentNullException.ThrowIfNull(member, parameter);
            criterionOf(member).RequireFrom(questionnaire, idOf(member), parameter);
            if (!ids.Add(idOf(member)))
            {
                throw new ArgumentException($"Two {nouns} share the id '{idOf(member)}'.", parameter);
            }
        }
    }
}
