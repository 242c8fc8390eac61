using System.Text;
using CoProduction.Json;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests.Json;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 300)]
public sealed class DamagedInputTests
{
    [Property]
    public bool A_text_with_a_byte_replaced_is_an_activity_or_has_problems_within_the_text(Activity activity, int place, byte replacement)
    {
        byte[] json = Encoding.UTF8.GetBytes(CoProductionJson.Activities.Write(activity, indented: true));
        json[(int)((uint)place % json.Length)] = replacement;
        bool isRead = CoProductionJson.Activities.TryRead(json, out Activity? read, out IReadOnlyList<Problem> problems);
        int lines = json.Count(octet => octet == (byte)'\n') + 1;
        return isRead == (read is not null)
            && isRead == (problems.Count == 0)
            && problems.All(problem => problem.Place is { } place && place.Line <= lines && place.Column > 0);
    }

    [Property]
    public bool A_text_that_is_cut_off_is_malformed_at_its_end(Activity activity, int place)
    {
        byte[] json = Encoding.UTF8.GetBytes(CoProductionJson.Activities.Write(activity));
        byte[] cut = json[..(1 + (int)((uint)place % (json.Length - 1)))];
        Assert.False(CoProductionJson.Activities.TryRead(cut, out _, out IReadOnlyList<Problem> problems));
        return problems is [{ Code: ProblemCodes.Malformed or ProblemCodes.InvalidUtf8, Place.Line: 1 }];
    }

    [Property(MaxTest = 50)]
    public bool Damage_to_one_line_leaves_the_other_lines_alone(Activity before, Activity after, byte[] damage)
    {
        using MemoryStream lines = new();
        CoProductionJson.Activities.WriteLines(lines, [before]);
        lines.Write([.. damage.Where(octet => octet != (byte)'\n'), (byte)'}', (byte)'\n']);
        CoProductionJson.Activities.WriteLines(lines, [after]);
        lines.Position = 0;
        return CoProductionJson.Activities.ReadLines(lines).ToArray() is [{ Line: 1 } first, { Line: 2, Value: null, Problems.Count: > 0 }, { Line: 3 } last]
            && first.Value == before
            && last.Value == after;
    }
}
