using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>What would turn a verdict, in the words of the codebook.</summary>
internal static class SuppositionRendering
{
    public static string Sentence(Counterfactual counterfactual)
    {
        bool isMixed = counterfactual.Changes.Select(change => change.Kind == ChangeKind.Answered).Distinct().Count() > 1;
        string[] suppositions = [.. counterfactual.Changes.Select(change =>
            $"{Clause(change)}{(isMixed && change.Kind == ChangeKind.Answered ? " (open so far)" : "")}")];
        string counts = counterfactual.Verdict == Verdict.CoProduction ? "It would count" : "It would not count";
        return $"{counts} under {counterfactual.Definition.Name} {Prose.And(suppositions)}.";
    }

    /// <summary>The answers that would do, as in <c>if there were a formal arrangement</c>.</summary>
    public static string Clause(AnswerChange change) => $"if {OneOf(change.To)}";

    /// <summary>The clauses of several answers in one: what they all begin with is said once.</summary>
    private static string OneOf(IReadOnlyList<AnswerOption> options)
    {
        string[][] clauses = [.. options.Select(option => Clause(option).Split(' '))];
        int shared = clauses[0].Where((word, index) => clauses.All(clause => clause.Take(index + 1).SequenceEqual(clauses[0].Take(index + 1)))).Count();

        // One word alone, such as an article, belongs to what follows it.
        int said = options.Count > 1 && shared > 1 ? shared : 0;
        string[] rests = [.. clauses.Select(clause => string.Join(' ', clause.Skip(said)))];
        string or = Array.Exists(rests, rest => rest.Contains(" nor ", StringComparison.Ordinal)) ? ", or " : " or ";
        return string.Join(' ', clauses[0].Take(said).Append(string.Join(or, rests)));
    }

    private static string Clause(AnswerOption option) =>
        option.Supposition.Length > 0 ? option.Supposition : $"the answer to {option.Question.Id} were {option.Token}";
}
