using System.Globalization;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>Something to say unasked to a coordinator. It names things by id alone, never with a text of a user.</summary>
/// <param name="Network">The network it is about.</param>
/// <param name="DueAt">When it was to be said, in UTC.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "about")]
[JsonDerivedType(typeof(MomentReminder), "moment")]
[JsonDerivedType(typeof(ColleagueNews), "colleague")]
public abstract record Reminder(string Network, DateTimeOffset DueAt)
{
    /// <summary>The same for the same thing, however often it comes up; by this nobody is told anything twice.</summary>
    [JsonIgnore]
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Network}|{About}|{DueAt.ToUnixTimeSeconds()}");

    /// <summary>What it is about, within the network.</summary>
    [JsonIgnore]
    protected abstract string About { get; }
}

/// <summary>A moment is there, or comes near.</summary>
/// <param name="Network">The network it is about.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Planned">The planned date.</param>
/// <param name="On">The working day it is on.</param>
/// <param name="Ahead">How many days before that it is said; 0 on the day itself.</param>
/// <param name="DueAt">When it was to be said, in UTC.</param>
public sealed record MomentReminder(string Network, string Moment, DateOnly Planned, DateOnly On, int Ahead, DateTimeOffset DueAt) : Reminder(Network, DueAt)
{
    /// <summary>Whether a pause of the network held it.</summary>
    public bool WasPaused { get; init; }

    /// <summary>Whether this person put it off herself, and so asked to hear of it now.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether this person planned it herself, in her own words, and so counts on it that day.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether moments of its kind are announced ahead, so that the day itself is not to be missed.</summary>
    public bool IsAnnounced { get; init; }

    /// <inheritdoc/>
    protected override string About => Moment;
}

/// <summary>Messages do not reach another coordinator any more.</summary>
/// <param name="Network">The network they share.</param>
/// <param name="Colleague">The coordinator whom nothing reaches.</param>
/// <param name="DueAt">Since when that is known, in UTC.</param>
public sealed record ColleagueNews(string Network, PersonId Colleague, DateTimeOffset DueAt) : Reminder(Network, DueAt)
{
    /// <inheritdoc/>
    protected override string About => "colleague:" + Colleague.Value;
}
