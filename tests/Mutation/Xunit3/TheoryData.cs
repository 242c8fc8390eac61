using System.Collections;

namespace CoProduction;

/// <summary>The rows of a theory, as xunit 3 has them: each tells what stands in it.</summary>
public abstract class TheoryRowCollection<TRow> : IReadOnlyCollection<TRow>
{
    private readonly List<TRow> rows = [];

    public int Count => rows.Count;

    public void Add(TRow row) => rows.Add(row);

    public IEnumerator<TRow> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class TheoryData<T> : TheoryRowCollection<TheoryDataRow<T>>;

public sealed class TheoryData<T1, T2> : TheoryRowCollection<TheoryDataRow<T1, T2>>
{
    public void Add(T1 one, T2 two) => Add((one, two));
}

public sealed class TheoryData<T1, T2, T3> : TheoryRowCollection<TheoryDataRow<T1, T2, T3>>
{
    public void Add(T1 one, T2 two, T3 three) => Add((one, two, three));
}

public sealed class TheoryData<T1, T2, T3, T4> : TheoryRowCollection<TheoryDataRow<T1, T2, T3, T4>>
{
    public void Add(T1 one, T2 two, T3 three, T4 four) => Add((one, two, three, four));
}
