using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>Licence plates and accounts on social networks, and what only looks like them.</summary>
public sealed class Plates_and_accounts
{
    [Theory]
    [InlineData("Er staat een auto met XK-482-P.", true)]
    [InlineData("12-ABC-3 staat vaak op de stoep.", true)]
    [InlineData("kenteken ab12cd", true)]
    [InlineData("Overleg op 12-10-26.", false)]
    [InlineData("Dossier Z-26-104606.", false)]
    [InlineData("Wij noteren nooit een kenteken.", false)]
    public void A_licence_plate_is_six_letters_and_digits_in_three_groups_or_behind_the_word(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.LicencePlate));

    [Theory]
    [InlineData("Volg haar op Instagram: @noor.in.noord", true)]
    [InlineData("insta: mo_010_zuid", true)]
    [InlineData("facebook.com/gulsen.arslan", true)]
    [InlineData("We delen het op Facebook en Instagram.", false)]
    [InlineData("instagram.com/gemeentewaterveen", false)]
    [InlineData("@Linda, wil jij bellen?", false)]
    public void An_account_is_a_page_or_a_name_beside_the_network(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.OnlineAccount));
}
