<?php
// Installs the site with a user of each role that can publish, each with the name of the role.
define( 'WP_INSTALLING', true );
// Taken before WordPress has its own: no mail leaves a test.
function wp_mail() {
	return true;
}
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$password = getenv( 'COUNCIL_PASSWORD' );
wp_install( 'Exampleshire', 'administrator', 'administrator@example.invalid', false, '', $password );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $password,
			'user_email' => "$role@example.invalid",
			'role'       => $role,
		)
	);
}
update_option( 'template', 'council' );
update_option( 'stylesheet', 'council' );
update_option( 'show_avatars', 0 );
echo $wp_version;
