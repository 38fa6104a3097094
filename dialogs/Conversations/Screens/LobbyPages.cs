using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages outside any network: welcome, help, setting up, the list of networks.</summary>
internal static class LobbyPages
{
    private const int MostNetworks = 25;

    /// <summary>Draws a screen that needs no network.</summary>
    public static Reply Draw(View view, PersonRecord person)
    {
        var page = view.Screen switch
        {
            NetworkNameScreen => Form(SetUp.Name, PagePhrases.NameTitle, PagePhrases.NameText, PagePhrases.NameLabel, Limits.NameLength),
            MunicipalityScreen => Form(SetUp.Municipality, PagePhrases.MunicipalityTitle, null, PagePhrases.MunicipalityLabel, Limits.NameLength),
            CodeScreen => Form(SetUp.Code, PagePhrases.CodeTitle, PagePhrases.CodeText, PagePhrases.CodeLabel, 20),
            NetworksScreen => Networks(person),
            HelpScreen => Help([new Button(PagePhrases.NewNetwork, Verbs.New, [], "positive"), new Button(PagePhrases.HaveCode, Verbs.Code, [])]),
            PrivacyScreen => Privacy([new Button(PagePhrases.NewNetwork, Verbs.New, [], "positive"), new Button(PagePhrases.HaveCode, Verbs.Code, [])]),
            StoppedScreen => new Page(PagePhrases.StoppedTitle, [new Block(new Paragraph(person.Networks.Count > 0 ? PagePhrases.StoppedText : PagePhrases.NothingYet))], [new Button(PagePhrases.Continue, Verbs.Continue, [], "positive")]),
            _ => Welcome(),
        };
        var notices = view.Notices.Select(NoticeBoxes.Draw).OfType<NoticeBox>().ToList();
        return CardRenderer.Compose(CardRenderer.Draw(page), notices, null, page.Title);
    }

    public static Page Help(IReadOnlyList<Button> buttons) => new(
        PagePhrases.HelpTitle,
        [new Block(null, [.. PagePhrases.Commands.Select(entry => new Paragraph([Run.Bold(entry.Command), new Run(": " + entry.Does)]))], [])],
        buttons);

    public static Page Privacy(IReadOnlyList<Button> buttons) => new(
        PagePhrases.PrivacyTitle, [new Block(null, [.. PagePhrases.Privacy.Select(line => new Paragraph(line))], [])], buttons);

    private static Page Welcome() => new(
        PagePhrases.WelcomeTitle,
        [new Block(null, [.. PagePhrases.Welcome.Select(line => new Paragraph(line))], [])],
        [
            new Button(PagePhrases.NewNetwork, Verbs.New, [], "positive"),
            new Button(PagePhrases.HaveCode, Verbs.Code, []),
            new Button(PagePhrases.WhatIsStored, Verbs.Privacy, []),
        ]);

    private static Page Form(string step, string title, string? text, string label, int maxLength) => new(
        title,
        text is null ? [] : [new Block(new Paragraph(text))],
        [new Button(PagePhrases.Next, Verbs.SetUp, new JsonObject { ["step"] = step }, "positive", "auto"), new Button(PagePhrases.Cancel, Verbs.Stop, [])],
        new PageInput("value", label, false, maxLength));

    private static Page Networks(PersonRecord person) => new(
        PagePhrases.NetworksTitle,
        person.Networks.Count == 0
            ? [new Block(new Paragraph(PagePhrases.NoNetworks))]
            : [new Block(null, [], [.. person.Networks.Take(MostNetworks).Select(network => Row(person, network))]), .. MoreThan(MostNetworks, person.Networks.Count)],
        [new Button(PagePhrases.NewNetwork, Verbs.New, []), new Button(PagePhrases.HaveCode, Verbs.Code, [])]);

    private static Block[] MoreThan(int shown, int all) => all > shown ? [new Block(new Paragraph(PagePhrases.MoreNetworks(all - shown)))] : [];

    private static Row Row(PersonRecord person, NetworkName network) => new(
        [Run.Bold(network.Name)],
        network.Id == person.Current ? [new Run(PagePhrases.Current)] : null,
        new Press(PagePhrases.Switch, PagePhrases.Switch, Verbs.Switch, new JsonObject { ["to"] = network.Id }));
}
