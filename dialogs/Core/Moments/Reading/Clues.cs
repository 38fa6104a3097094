namespace Sleutelnet.Core.Moments.Reading;

/// <summary>A part of the day, for a time that does not say which half of the day it is in.</summary>
internal enum PartOfDay
{
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// <summary>A part of a week, month, quarter or year.</summary>
internal enum Part
{
    Begin,
    Middle,
    End,
}

/// <summary>The stretches of the calendar.</summary>
internal enum Unit
{
    Minute,
    Day,
    WorkingDay,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>How a day of the week is pointed at.</summary>
internal enum Which
{
    Coming,
    Next,
    Past,
}

/// <summary>What stands before or after a date and changes what it means.</summary>
internal enum Bound
{
    Before,
    After,
    Until,
}

/// <summary>A length of time.</summary>
internal sealed record Span(int Months = 0, int Days = 0, int Minutes = 0, int WorkingDays = 0)
{
    public Span Back() => new(-Months, -Days, -Minutes, -WorkingDays);
}

/// <summary>A week, month, quarter or year: so many on from this one, or the one with such a number.</summary>
internal sealed record Stretch(Unit Unit, int? Ahead = null, int? Number = null);

/// <summary>Such a day of the week before or after a date: “de maandag na Pasen”.</summary>
internal sealed record Neighbour(DayOfWeek Day, int Nth, bool Before);

/// <summary>A time as it was said.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Exact">Whether it can mean this half of the day only.</param>
/// <param name="Midnight">Whether it is twelve at night, which is the night before a day or after it.</param>
internal sealed record Clock(int Hour, int Minute, bool Exact = false, bool Midnight = false);

/// <summary>What parts of a text say about when. What is null was not said.</summary>
internal sealed record Clues
{
    public static readonly Clues None = new();

    /// <summary>How often, by a length of time.</summary>
    public Rhythm? Every { get; init; }

    /// <summary>Whether the day itself is what comes back: “elke dinsdag”, “elke 15e”.</summary>
    public bool? Each { get; init; }

    /// <summary>Whether the rhythm only describes the subject: “de jaarlijkse evaluatie”.</summary>
    public bool? Describes { get; init; }

    /// <summary>Day of the month; -1 for the last.</summary>
    public int? Day { get; init; }

    public int? Month { get; init; }

    public int? Year { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public Which? Which { get; init; }

    /// <summary>Which such weekday of the month; -1 for the last.</summary>
    public int? Nth { get; init; }

    /// <summary>Of what the day or the part is one: the month, the quarter.</summary>
    public Unit? Of { get; init; }

    public Part? Part { get; init; }

    public Stretch? Within { get; init; }

    /// <summary>From today on.</summary>
    public Span? Ahead { get; init; }

    /// <summary>From the date that the other clues give.</summary>
    public Span? Shift { get; init; }

    /// <summary>The day of the week next to the date that the other clues give.</summary>
    public Neighbour? Neighbour { get; init; }

    /// <summary>A day that is computed per year.</summary>
    public Func<int, DateOnly>? Feast { get; init; }

    public Clock? Clock { get; init; }

    public PartOfDay? PartOfDay { get; init; }

    public Bound? Bound { get; init; }

    /// <summary>When a rhythm begins.</summary>
    public Clues? Start { get; init; }

    public WhenProblem? Problem { get; init; }

    public bool SaysDay => Day is not null || Month is not null || Year is not null || Weekday is not null || Part is not null || Within is not null || Ahead is not null || Feast is not null || Problem is not null;

    public bool SaysRhythm => Every is not null || Each is true;

    /// <summary>Both together; null when they contradict each other.</summary>
    public Clues? And(Clues other)
    {
        var agree = true;
        var both = new Clues
        {
            Every = One(Every, other.Every),
            Each = Each ?? other.Each,
            Describes = Describes ?? other.Describes,
            Day = One(Day, other.Day),
            Month = One(Month, other.Month),
            Year = One(Year, other.Year),
            Weekday = One(Weekday, other.Weekday),
            Which = One(Which, other.Which),
            Nth = One(Nth, other.Nth),
            Of = One(Of, other.Of),
            Part = One(Part, other.Part),
            Within = One(Within, other.Within),
            Ahead = One(Ahead, other.Ahead),
            Shift = One(Shift, other.Shift),
            Neighbour = One(Neighbour, other.Neighbour),
            Feast = One(Feast, other.Feast),
            Clock = One(Clock, other.Clock),
            PartOfDay = One(PartOfDay, other.PartOfDay),
            Bound = One(Bound, other.Bound),
            Start = Start is null || other.Start is null ? Start ?? other.Start : Start.And(other.Start),
            Problem = Problem ?? other.Problem,
        };
        return agree && both.IsOneDay && (Start is null || other.Start is null || both.Start is not null) ? both : null;

        T? One<T>(T? left, T? right)
        {
            agree &= left is null || right is null || EqualityComparer<T>.Default.Equals(left, right);
            return left ?? right;
        }
    }

    // “Morgen” and “6 oktober” are two days; “over twee jaar” and “in maart” are one.
    private bool IsOneDay =>
        (Feast is null || (Ahead is null && Day is null && Month is null && Weekday is null && Within is null or { Unit: Unit.Year }))
        && (Ahead is null || (Within is null && (Day ?? Month ?? Nth) is null) || (Within is null && Ahead.Months > 0))
        && (Nth is null || Day is null)
        && (Within is null || Month is null || Within.Unit is Unit.Year or Unit.Week);
}
