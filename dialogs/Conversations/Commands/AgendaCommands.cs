using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Conversations.Commands;

/// <summary>The coming moments, a page at a time.</summary>
/// <param name="Page">From 1.</param>
internal sealed record ShowAgenda(int Page = 1) : Looking;

internal sealed record ShowMoment(MomentId Moment) : Looking;

/// <summary>A moment of the guide that is offered.</summary>
internal sealed record ShowOffer(MomentKindId Kind) : Looking;

/// <summary>What the bot does about moments beside reminding: how often, which free days, the file for another calendar.</summary>
internal sealed record ShowAgendaSettings : Looking;

/// <summary>A wish that changes the agenda, or how reminders come.</summary>
internal abstract record AgendaWish : Command;

/// <summary>To be reminded of something: what and when, in the person's own words.</summary>
internal sealed record Remind(string Text) : AgendaWish;

/// <summary>What the guide offers is planned as it is proposed; all of it when no kind is named.</summary>
internal sealed record TakeOffer(MomentKindId? Kind) : AgendaWish;

/// <summary>What the guide offers is planned on other dates, which are asked for.</summary>
internal sealed record TakeOfferOn(MomentKindId Kind) : AgendaWish;

/// <summary>What the guide offers is not wanted.</summary>
internal sealed record DeclineOffer(MomentKindId Kind) : AgendaWish;

/// <summary>A moment gets other dates, which are asked for.</summary>
internal sealed record MoveMoment(MomentId Moment) : AgendaWish;

/// <summary>A moment is named together with its new date, in the person's own words.</summary>
internal sealed record MoveMomentTo(string Text) : AgendaWish;

/// <summary>A moment that ended is planned once more as it was.</summary>
internal sealed record RestoreMoment(MomentId Moment) : AgendaWish;

/// <summary>Something is done about a moment that came.</summary>
/// <param name="Moment">Which; null for the one that is at hand.</param>
/// <param name="What">What is done.</param>
internal sealed record HandleMoment(MomentId? Moment, MomentWish What) : AgendaWish
{
    /// <summary>The planned date and the version that a card showed; null when it was typed.</summary>
    public (DateOnly Planned, int Seen)? Card { get; init; }
}

/// <summary>What can be done about a moment that came.</summary>
internal enum MomentWish
{
    Do, Later, Skip, Done, Never,
}

/// <summary>A card that asks when was filled in, or one of its choices was pressed.</summary>
internal sealed record FillWhen(string When) : AgendaWish;

/// <summary>Reminders are held until a day, in the person's own words; the day is asked for when there is none.</summary>
/// <param name="Until">The day.</param>
/// <param name="Through">Whether that day itself is still in the pause.</param>
internal sealed record PauseReminders(string Until, bool Through = false) : AgendaWish;

internal sealed record ResumeReminders : AgendaWish;

/// <summary>A recess of the network's own, in the person's own words.</summary>
internal sealed record AddRecess(string Days) : AgendaWish;

/// <summary>Takes a recess away.</summary>
/// <param name="First">Its first day.</param>
internal sealed record RemoveRecess(DateOnly First) : AgendaWish;

/// <summary>Whether the person wants to hear less often unasked.</summary>
internal sealed record SetQuiet(bool Quiet) : AgendaWish;

/// <summary>A file for another calendar, of one moment or of all.</summary>
internal sealed record MakeCalendarFile(MomentId? Moment) : AgendaWish;
