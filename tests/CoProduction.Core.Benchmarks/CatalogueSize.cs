using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Benchmarks;

/// <summary>How large the catalogue is for whoever reasons with it: boxes of the short sides, from which verdicts come, and implicants of both sides, from which reasons do.</summary>
internal static class CatalogueSize
{
    public static void Report()
    {
        IReadOnlyList<Definition> definitions = DefinitionCatalog.Definitions;
        CompiledCondition[] compiled = [.. definitions.Select(definition => definition.Criterion.Compiled)];
        ShortForm[] forms = [.. compiled.Select(condition => condition.ShortForm).OfType<ShortForm>()];
        Box[] conflicts = [.. Codebook.Questionnaire.Theory.Conflicts];
        Console.WriteLine($"questions: {Codebook.Questionnaire.Questions.Count}, answers: {Codebook.Questionnaire.Questions.Sum(question => question.Options.Count)}, "
            + $"conflicts of answers: {conflicts.Length}");
        Console.WriteLine($"definitions: {definitions.Count}, with a short side: {forms.Length}, of these the one that does not hold: {forms.Count(form => form.Within == CriterionStatus.NotMet)}");
        Console.WriteLine($"boxes of the short sides: {forms.Sum(form => form.Boxes.Length)}, at most {forms.Max(form => form.Boxes.Length)} of one definition");
        Console.WriteLine($"sets of answers that block them, with the conflicts: {forms.SelectMany(form => form.Blockers).Concat(conflicts.Select(box => box.Excluded)).Distinct().Count()}");
        Console.WriteLine($"implicants where a definition holds: {compiled.Sum(condition => condition.Met.Count)}, where it does not: {compiled.Sum(condition => condition.NotMet.Count)}");
        foreach ((Definition definition, CompiledCondition condition) in definitions.Zip(compiled).OrderByDescending(pair => pair.Second.Met.Count).Take(5))
        {
            Console.WriteLine($"{definition.Id}: {condition.Met.Count} and {condition.NotMet.Count}");
        }
    }
}
