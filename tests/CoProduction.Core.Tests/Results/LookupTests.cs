using System.Collections;
using System.Reflection;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Practice;
using CoProduction.TestTables;

namespace CoProduction.Tests;

public sealed class LookupTests
{
    private static readonly Definition Variant = new()
    {
        Id = "sharp-1980",
        Work = Bibliography.Sharp1980,
        Summary = "Ours.",
        Criterion = Criterion.Test("own", "It is so", Codebook.Users.Is(true), Citation.Reading(Bibliography.Sharp1980)),
    };

    [Fact]
    public void A_long_or_unprintable_id_that_is_not_found_is_shown_short_and_on_one_line()
    {
        Classification result = Classifier.Default.Classify(new Activity("t"));
        string shown = $"'{new string('x', 60)}…'";

        Missing($"No definition {shown} was applied.", () => result[new string('x', 1_000_000)]);
        Missing("No definition 'sharp\\u000A1980' was applied; did you mean 'sharp-1980'?", () => result["sharp\n1980"]);
        Missing($"There is no criterion {shown} within 'co-production'.", () => result[Sharp1980.Definition][new string('x', 1_000_000)]);
        Missing($"No definition {shown} is among them.", () => Classifier.Default.Definitions[new string('x', 1_000_000)]);
    }

    [Fact]
    public void A_variant_with_the_id_of_a_definition_does_not_answer_for_it()
    {
        Activity activity = new("Users help") { Users = true };
        Classifier variant = new([Variant]);
        Classification one = variant.Classify(activity);
        InitiativeClassification all = variant.Classify(new Initiative("Users help", [activity]));

        Missing("This definition 'sharp-1980' was not applied, but another with the same id.", () => one[Sharp1980.Definition]);
        Missing("The definition 'alford-2002-clients' was not applied.", () => one[Alford2002.Clients]);
        Missing("This definition 'sharp-1980' was not applied, but another with the same id.", () => all[Sharp1980.Definition]);
        Missing("The definition 'alford-2002-clients' was not applied.", () => all[Alford2002.Clients]);
        Assert.Same(Variant, one[Variant].Definition);
        Assert.Same(Variant, one["sharp-1980"].Definition);
        Assert.Same(Variant, all[Variant].Definition);
        Assert.Same(Variant, all["sharp-1980"].Definition);
    }

    [Fact]
    public void An_id_with_a_slip_is_not_found_and_the_one_that_was_probably_meant_is_named()
    {
        Activity activity = new("Users help") { Users = true };
        Classification one = Classifier.Default.Classify(activity);
        InitiativeClassification all = Classifier.Default.Classify(new Initiative("Users help", [activity]));

        Missing("No definition 'sharp-1981' was applied; did you mean 'sharp-1980'?", () => one["sharp-1981"]);
        Missing("No definition 'Sharp-1980' was applied; did you mean 'sharp-1980'?", () => all["Sharp-1980"]);
        Missing("No definition 'nobody' was applied.", () => one["nobody"]);
        Missing("No definition 'sharp-1981' is among them; did you mean 'sharp-1980'?", () => Classifier.Default.Definitions["sharp-1981"]);
        Missing("There is no criterion 'producer-inpt' within 'co-production'; did you mean 'producer-input'?", () => one["sharp-1980"]["producer-inpt"]);
        Missing(
            "There is no criterion 'coproduction/producer-input' within 'co-production'; did you mean 'co-production/producer-input'?",
            () => Sharp1980.Definition["coproduction/producer-input"]);
        Missing("'whitaker-1980' has no kind 'mutual-adjustement'; did you mean 'mutual-adjustment'?", () => Whitaker1980.Typology["mutual-adjustement"]);
        Missing("'cautions' has no item 'tokenisms'; did you mean 'tokenism'?", () => Cautions.Checklist["tokenisms"]);
    }

    [Fact]
    public void Lists_that_are_handed_out_cannot_be_written_to()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<string> writable = [];
        Classification result = Classifier.Default.Classify(PublishedActivities.All[0]);
        object[] roots =
        [
            Classifier.Default, Codebook.Questionnaire, DefinitionCatalog.Definitions, PracticeCatalog.Checklists, result.Judgements[0],
            result.Judgements[^1], result.Placements[0], Readiness.Checklist.Assess(Answers.Unknown), Sharp1980.Definition.Criterion.Condition,
            Classifier.Default.Classify(new Initiative("one", [PublishedActivities.All[0]])).Judgements[0],
            Readiness.Checklist.Assess(Answers.Unknown.With(Readiness.HoldsDialogue, true)).Findings[0], result,
            Classifier.Default.Classify(new Activity("Patients help and lie still") { CitizensDeliver = true, Behaviour = Behaviour.Passive }),
            new Interview([Sharp1980.Definition, Alford2002.Clients], new Activity("Users help")).Answer(Codebook.Users, true), TestTable.Of(Sharp1980.Definition),
            DefinitionMap.Of([Sharp1980.Definition, Alford2002.Clients, BrandsenHoningh2016.Definition]),
        ];
        foreach (object root in roots)
        {
            Walk(root, root.GetType().Name, 0);
        }

        Assert.Equal("", string.Join(", ", writable.Distinct()));
        Assert.True(seen.Count > 300, $"Only {seen.Count} objects were looked at.");

        void Walk(object value, string path, int depth)
        {
            if (depth > 6 || value is string || value is MemberInfo || !seen.Add(value))
            {
                return;
            }

            if (value is IEnumerable items)
            {
                if (value is ICollection { Count: 0 })
                {
                    return;
                }

                if (value.GetType().IsArray || (value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>)))
                {
                    writable.Add(path);
                }

                foreach (object item in items.Cast<object>().Take(3))
                {
                    Walk(item, $"{path}[]", depth + 1);
                }

                return;
            }

            if (value.GetType().Namespace?.StartsWith("CoProduction", StringComparison.Ordinal) != true || value.GetType().IsEnum)
            {
                return;
            }

            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && property.GetValue(value) is { } next)
                {
                    Walk(next, $"{value.GetType().Name}.{property.Name}", depth + 1);
                }
            }
        }
    }

    private static void Missing(string message, Func<object> find) => Assert.Equal(message, Assert.Throws<KeyNotFoundException>(find).Message);
}
