using System.Text;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class MergeCodings
{
    public static void Run()
    {
        // snippet
        using Stream sheet = new MemoryStream(Encoding.UTF8.GetBytes("""
            id,title,users@Ana,users@Ben,power@Ana,power@Ben
            bus,Parents walk with pupils,yes,yes,none,none|informed
            litter,Neighbours pick up litter,yes,no,none,none
            """));
        CodingSet codings = new(CoProductionTables.Codings.ReadMany(sheet).Select(row => row.Value!));
        foreach (Consensus consensus in codings.ConsensusBy(ConsensusRule.AnyAllowed))
        {
            Console.WriteLine($"{consensus.Coding.ActivityId}: to settle: {string.Join(", ", consensus.Disputed)}");
        }

        using MemoryStream output = new();
        CoProductionTables.Codings.Write(output, TableFile.Csv, codings.Codings);
        Console.Write(Encoding.UTF8.GetString(output.ToArray()));

        // end
    }
}
