using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages that come unasked.</summary>
internal static class ReminderPages
{
    public static Page Draw(GuideContent guide, IReadOnlyList<Network> networks, IReadOnlyList<Reminder> said)
    {
        var reminder = said.OfType<MomentReminder>().First();
        var network = networks.Single(network => network.Key.Network == reminder.Network);
        var moment = network.Moments[new MomentId(reminder.Moment)];
        var data = new System.Text.Json.Nodes.JsonObject { ["network"] = network.Key.Network, ["moment"] = moment.Id.Value, ["planned"] = reminder.Planned.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["seen"] = moment.Version };
        return new Page(
            ReminderPhrases.Title,
            [new Block(new Paragraph([Run.Bold(TitleOf(guide, moment))]), new Paragraph(ReminderPhrases.Planned(DutchTime.InFull(reminder.On))))],
            [new Button(ReminderPhrases.Do, Verbs.DoMoment, data, "positive")]);
    }

    private static string TitleOf(GuideContent guide, Moment moment) => moment.About switch
    {
        OfGuide about => guide.Find(about.Kind)?.Title ?? about.Kind.Value,
        OwnReminder own => own.Title,
        ActionPoint action => action.Title,
        _ => "",
    };
}
