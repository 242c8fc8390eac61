namespace CoProduction.Asking;

/// <summary>A box that meets a criterion and one that fails it, apart on one question only: what they rule out of all others, and each of that one.</summary>
internal readonly record struct Parting(UInt128 Question, UInt128 Rest, UInt128 OfMeeting, UInt128 OfFailing) : IComparable<Parting>
{
    /// <summary>Whether both still allow an answer to the question.</summary>
    public bool IsOpen(UInt128 excluded) => (Question & ~(OfMeeting | excluded)) != 0 && (Question & ~(OfFailing | excluded)) != 0;

    /// <summary>Whether this decides nothing that another does not.</summary>
    public bool IsWithin(Parting other) =>
        Question == other.Question && (other.Rest & ~Rest) == 0 && (other.OfMeeting & ~OfMeeting) == 0 && (other.OfFailing & ~OfFailing) == 0;

    public int CompareTo(Parting other) =>
        Question != other.Question ? Question.CompareTo(other.Question)
        : OfMeeting != other.OfMeeting ? OfMeeting.CompareTo(other.OfMeeting)
        : OfFailing != other.OfFailing ? OfFailing.CompareTo(other.OfFailing)
        : Rest.CompareTo(other.Rest);
}
