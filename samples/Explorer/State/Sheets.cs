using CoProduction;
using CoProduction.Tables;

namespace Explorer.State;

/// <summary>Tables: CSV and workbooks. Apart from the rest, so that what reads them is loaded when a table is opened, and not before.</summary>
public static class Sheets
{
    public static IEnumerable<Located<IDescribed>> Read(byte[] bytes) => CoProductionTables.Described.ReadMany(new MemoryStream(bytes));
}
